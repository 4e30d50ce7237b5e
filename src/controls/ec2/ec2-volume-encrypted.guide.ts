import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the EBS volume encrypted, be it with the key of AWS or one of yours?',
  attack:
    'An intruder with rights on EC2 only, none on KMS, snapshots the disk of the payroll server and shares the snapshot with an account of their own. From an encrypted disk they would get bytes that need a key.',
  console: [
    'Open EC2, *Volumes*, pick the volume, and choose *Actions*, *Create snapshot*.',
    'Pick the snapshot, choose *Actions*, *Create volume from snapshot*, in the same Availability Zone, tick *Encrypt this volume* and choose the key.',
    'Stop the instance, detach the old volume, attach the new one under the same device name, and start it.',
    'Delete the old volume and its snapshots when all is well.',
  ],
  cli: code`
    aws ec2 create-snapshot --volume-id VOLUME_ID --description 'to encrypt'
    aws ec2 wait snapshot-completed --snapshot-ids SNAPSHOT_ID
    aws ec2 create-volume --snapshot-id SNAPSHOT_ID --encrypted --kms-key-id KEY_ARN \
      --availability-zone ZONE --volume-type gp3

    aws ec2 stop-instances --instance-ids INSTANCE_ID
    aws ec2 wait instance-stopped --instance-ids INSTANCE_ID
    aws ec2 detach-volume --volume-id VOLUME_ID
    aws ec2 attach-volume --volume-id NEW_VOLUME_ID --instance-id INSTANCE_ID --device DEVICE
    aws ec2 start-instances --instance-ids INSTANCE_ID
  `,
  terraform: code`
    # Changing this makes a new, empty volume: name the snapshot of the old one.
    resource "aws_ebs_volume" "this" {
      availability_zone = "ZONE"
      snapshot_id       = "SNAPSHOT_ID"
      encrypted         = true
      kms_key_id        = "KEY_ARN"
    }
  `,
  cost: 'Encryption itself is free and as fast. The instance stands still while the disks are changed, for minutes; a second volume and a snapshot are paid for meanwhile. Turn on encryption by default first, so that no new one is added.',
  byHand: {
    run: 'aws ec2 describe-volumes --filters Name=encrypted,Values=false --query Volumes[].VolumeId',
    look: 'An empty list, in every region.',
  },
  links: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
});
