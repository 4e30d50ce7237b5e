import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `PubliclyAccessible` false for the instance, so that its name leads to private addresses only? The setting itself is judged, whatever the security groups say today.',
  attack:
    'For a data import, somebody adds a rule for `0.0.0.0/0` to the database’s security group and forgets it. If the database has no public address, nothing happens; if it has one, the list of leaked passwords is tried that same night.',
  console: [
    'Open RDS, the instance, *Modify*.',
    'Under *Connectivity*, *Additional configuration*, choose *Not publicly accessible*.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-instance --db-instance-identifier INSTANCE --no-publicly-accessible --apply-immediately
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      publicly_accessible = false
    }
  `,
  cost: 'It is free and needs no restart. Whoever connects from outside the VPC is cut off: give them a VPN, peering, or port forwarding of Session Manager through a machine inside.',
  byHand: {
    run: 'aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,PubliclyAccessible]"',
    look: '`false` for every instance.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Hiding',
  ],
});
