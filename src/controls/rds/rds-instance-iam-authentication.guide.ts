import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is IAM database authentication on? It is asked of MySQL, MariaDB and PostgreSQL; other engines have none. Members of a cluster are judged with the cluster.',
  attack:
    'The password of the orders database stands in the settings of three programs and in the notes of a former colleague. Nobody dares to change it, because nobody knows who else uses it; with IAM, taking away the role would have been enough.',
  console: [
    'Open RDS, the instance, *Modify*.',
    'Under *Database authentication*, choose *Password and IAM database authentication*.',
    'Continue, apply immediately, and make a database user for IAM: `rds_iam` in PostgreSQL, `AWSAuthenticationPlugin` in MySQL.',
  ],
  cli: code`
    aws rds modify-db-instance --db-instance-identifier INSTANCE --enable-iam-database-authentication \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      iam_database_authentication_enabled = true
    }
  `,
  cost: 'It is free. Passwords go on working, so that programs can move one by one. A token holds for 15 minutes and is asked for at sign-in only; AWS advises it for up to some 200 new connections a second.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,Engine,IAMDatabaseAuthenticationEnabled]"
  `,
    look: '`true` for every instance of MySQL, MariaDB and PostgreSQL.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'],
});
