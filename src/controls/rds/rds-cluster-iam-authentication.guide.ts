import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is IAM database authentication on for the Aurora or Multi-AZ DB cluster?',
  attack:
    'A password of the reporting cluster is in the history of a repository that was made public for a day. Nobody can say who used it since; sign-ins by IAM are tied to a role, and CloudTrail shows who took that.',
  console: [
    'Open RDS, the cluster, *Modify*.',
    'Under *Database authentication*, choose *Password and IAM database authentication*.',
    'Continue, apply immediately, and make a database user for IAM: `rds_iam` in PostgreSQL, `AWSAuthenticationPlugin` in MySQL.',
  ],
  cli: code`
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --enable-iam-database-authentication \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_rds_cluster" "this" {
      # …
      iam_database_authentication_enabled = true
    }
  `,
  cost: 'It is free. Passwords go on working, so that programs can move one by one. A token holds for 15 minutes and is asked for at sign-in only; AWS advises it for up to some 200 new connections a second.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,Engine,IAMDatabaseAuthenticationEnabled]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html'],
});
