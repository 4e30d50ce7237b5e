import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the snapshot not shared with everybody? Snapshots that are shared with single accounts pass.',
  attack:
    'Public snapshots stand in a list that every AWS account can read. People make disks of them and search these for keys, source code and customers; a snapshot that was public for one afternoon may have been copied.',
  console: [
    'Open EC2, *Snapshots*, pick the snapshot, and choose *Actions*, *Modify permissions*.',
    'Choose *Private*, name single accounts if some need it, and save.',
    'On the EC2 dashboard, under *Data protection and security*, turn on *Block public access for EBS snapshots*.',
  ],
  cli: code`
    aws ec2 modify-snapshot-attribute --snapshot-id SNAPSHOT_ID \
      --attribute createVolumePermission --operation-type remove --group-names all

    # So that it cannot happen again in the region:
    aws ec2 enable-snapshot-block-public-access --state block-all-sharing --region REGION
  `,
  terraform: code`
    resource "aws_ebs_snapshot_block_public_access" "this" {
      state = "block-all-sharing"
    }
  `,
  cost: 'It is free. Who made disks of the snapshot without being named cannot do so any more; the disks that they made stay theirs. Change every secret that was on it.',
  byHand: {
    run: code`
      aws ec2 describe-snapshots --owner-ids self --restorable-by-user-ids all \
        --query 'Snapshots[].SnapshotId'
    `,
    look: 'An empty list, in every region.',
  },
  links: [
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html',
  ],
});
