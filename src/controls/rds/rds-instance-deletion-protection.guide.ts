import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is deletion protection on, so that the instance can only be deleted after somebody has turned it off? Members of a cluster are judged with the cluster.',
  attack:
    'A clean-up script takes its list of databases from a tag that somebody copied to production by mistake. It deletes without a final snapshot, as it should for test databases, and the automated backups go with the instance.',
  console: [
    'Open RDS, the instance, *Modify*.',
    'Under *Deletion protection*, tick *Enable deletion protection*.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-instance --db-instance-identifier INSTANCE --deletion-protection --apply-immediately
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      deletion_protection = true
    }
  `,
  cost: 'It is free and needs no restart. Who wants to delete the instance needs one step more; Terraform needs an apply before the destroy.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,DeletionProtection]"
  `,
    look: '`true` for every instance that is in no cluster.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html'],
});
