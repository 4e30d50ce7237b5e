import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the region block all public sharing of EBS snapshots, of those that are public already too?',
  attack:
    'A script shares snapshots with the account of the disaster recovery. Its variable for the account is empty one night, and the call that comes out shares with everybody.',
  console: [
    'Open EC2 in the region, *Snapshots*, and *Manage* beside *Block public access for EBS snapshots*; or *Data protection and security* on the dashboard.',
    'Tick *Block public access*, choose *Block all public access*, and save.',
  ],
  cli: 'aws ec2 enable-snapshot-block-public-access --state block-all-sharing --region REGION',
  terraform: code`
    resource "aws_ebs_snapshot_block_public_access" "this" {
      state = "block-all-sharing"
    }
  `,
  cost: 'It is free. Snapshots that are public on purpose can no longer be used by others: publish such data from an account of its own.',
  byHand: {
    run: 'aws ec2 get-snapshot-block-public-access-state --region REGION',
    look: '`block-all-sharing`, in every region.',
  },
  links: ['https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html'],
});
