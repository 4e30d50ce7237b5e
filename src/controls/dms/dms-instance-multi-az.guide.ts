import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Multi-AZ on for the replication instance? Except instances of one-time migrations by a tag.',
  attack:
    'The zone fails on the fourth day of the copy. The tasks cannot go on from where they were, and the weekend of the change-over is lost.',
  console: [
    'Open DMS, *Replication instances*, the instance, *Modify*.',
    'Choose *Multi-AZ*.',
    'Apply changes immediately.',
  ],
  cli: code`
    aws dms modify-replication-instance --replication-instance-arn INSTANCE_ARN --multi-az --apply-immediately
  `,
  terraform: code`
    resource "aws_dms_replication_instance" "this" {
      # …
      multi_az = true
    }
  `,
  cost: 'The standby costs as much as the instance again.',
  byHand: {
    run: code`
    aws dms describe-replication-instances --query "ReplicationInstances[].[ReplicationInstanceIdentifier,MultiAZ]"
  `,
    look: '`true` for every instance of a lasting replication.',
  },
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html'],
});
