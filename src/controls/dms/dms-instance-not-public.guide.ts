import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `PubliclyAccessible` false for the replication instance?',
  attack:
    'A migration was set up in an hour, with what the console offered. Two years later the instance still stands between the old data centre and the new database, with an address that everybody can try.',
  console: [
    'Open DMS, *Replication instances*, *Create*, without *Publicly accessible*.',
    'Move the tasks to it (*Actions*, *Move*).',
    'Delete the old instance.',
  ],
  cli: code`
    aws dms create-replication-instance --replication-instance-identifier NEW_INSTANCE \
      --replication-instance-class dms.t3.medium --no-publicly-accessible
    aws dms move-replication-task --replication-task-arn TASK_ARN --target-replication-instance-arn INSTANCE_ARN
  `,
  terraform: code`
    resource "aws_dms_replication_instance" "this" {
      # …
      publicly_accessible = false
    }
  `,
  cost: 'It is free. The instance reaches sources outside by a VPN, Direct Connect or a NAT gateway.',
  byHand: {
    run: code`
    aws dms describe-replication-instances --query "ReplicationInstances[].[ReplicationInstanceIdentifier,PubliclyAccessible]"
  `,
    look: '`false` for every instance.',
  },
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html'],
});
