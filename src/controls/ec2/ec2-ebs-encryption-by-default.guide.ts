import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is EBS encryption by default on in the region, so that volumes and copies of snapshots are encrypted even if nobody asks for it?',
  attack:
    'A volume that a script made without encryption is snapshotted and shared with a supplier, or with everybody by a slip. An encrypted one could not be shared with everybody at all, and the supplier would need the key.',
  console: [
    'Open EC2 in the region, and on the dashboard *Data protection and security* under *Account attributes*.',
    'Under *EBS encryption* choose *Manage*, tick *Enable*, and choose a key.',
    'Save, and repeat it in every region that you use.',
  ],
  cli: code`
    aws ec2 enable-ebs-encryption-by-default --region REGION

    # A key of your own, rather than the one that AWS manages:
    aws ec2 modify-ebs-default-kms-key-id --kms-key-id KEY_ARN --region REGION
  `,
  terraform: code`
    resource "aws_ebs_encryption_by_default" "this" {
      enabled = true
    }

    resource "aws_ebs_default_kms_key" "this" {
      key_arn = "KEY_ARN"
    }
  `,
  cost: 'It is free with the key `aws/ebs`; a key of your own costs its monthly fee. It touches new volumes only. Roles that start instances, Auto Scaling among them, then need rights on the key, and snapshots under `aws/ebs` cannot be shared with other accounts.',
  byHand: {
    run: 'aws ec2 get-ebs-encryption-by-default --region REGION',
    look: '`EbsEncryptionByDefault` is `true`, in every region.',
  },
  links: ['https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html'],
});
