import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Multi-AZ on, so that a copy in another zone takes over? Read replicas are copies themselves and are not asked; members of a cluster are judged with the cluster. Except test databases by tag.',
  attack:
    'A fire alarm cuts the power of one data centre on the morning of a sale. The databases with Multi-AZ hiccup for a minute; the one without is down until its disk is there again, and the disk does not come back.',
  console: [
    'Open RDS, the instance, *Modify*.',
    'Under *Availability and durability*, choose *Create a standby instance*.',
    'Continue, and apply in the maintenance window or at once.',
  ],
  cli: code`
    aws rds modify-db-instance --db-instance-identifier INSTANCE --multi-az --apply-immediately
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      multi_az = true
    }
  `,
  cost: 'The standby costs as much as the instance again. Writes take slightly longer. The change itself interrupts nothing, but reads the whole disk once, which is felt on a busy instance.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,MultiAZ]"
  `,
    look: '`true` for every instance that is in no cluster and no replica.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html'],
});
