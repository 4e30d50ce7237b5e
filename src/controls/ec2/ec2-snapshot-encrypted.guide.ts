import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every EBS snapshot that the account owns encrypted, those of images among them?',
  attack:
    'An intruder with read rights on EC2 shares last night’s snapshot with an account of theirs, which takes one call, and copies the disk at leisure. Of an encrypted snapshot they would need the key as well, which KMS writes down.',
  console: [
    'Open EC2, *Snapshots*, *Owned by me*, and pick the snapshot.',
    'Choose *Actions*, *Copy snapshot*, tick *Encrypt this snapshot*, choose a key, and copy.',
    'Delete the old one when nothing uses it any more.',
  ],
  cli: code`
    aws ec2 copy-snapshot --source-snapshot-id SNAPSHOT_ID --source-region REGION --encrypted --kms-key-id KEY_ARN
    aws ec2 delete-snapshot --snapshot-id SNAPSHOT_ID
  `,
  terraform: code`
    resource "aws_ebs_snapshot_copy" "encrypted" {
      source_snapshot_id = "SNAPSHOT_ID"
      source_region      = "REGION"
      encrypted          = true
      kms_key_id         = "KEY_ARN"
    }
  `,
  cost: 'The copy is a full one and costs like the old one until that is deleted. A snapshot that an image uses can be deleted only after the image.',
  byHand: {
    run: "aws ec2 describe-snapshots --owner-ids self --query 'Snapshots[?!Encrypted].SnapshotId'",
    look: 'An empty list, in every region.',
  },
  links: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html'],
});
