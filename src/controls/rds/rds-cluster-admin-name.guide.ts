import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the administrator of the cluster another name than the default ones? The setting `names` lists these.',
  attack:
    'Programs that guess passwords try `postgres` and `admin` first, on every database that they reach. Where the administrator is called so, only the password stands in the way; elsewhere every try is wrong by its name alone, and shows in the log.',
  console: [
    'Open the service’s console, take a snapshot of the cluster, and make a new cluster with another administrator’s name.',
    'Move the data with the engine’s own tools, because a restored snapshot keeps the name.',
    'Change the programs over, and delete the old cluster.',
  ],
  cli: code`
    aws rds create-db-cluster --db-cluster-identifier NEW_CLUSTER --engine aurora-postgresql \
      --master-username NAME --manage-master-user-password
  `,
  terraform: code`
    resource "aws_rds_cluster" "this" {
      # …
      master_username             = "NAME"
      manage_master_user_password = true
    }
  `,
  cost: 'The name cannot be changed: it takes a new database and a move of the data. For one that exists, a long random password kept by Secrets Manager is the cheaper half.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,MasterUsername]"
  `,
    look: 'None of the default names.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.MasterAccounts.html'],
});
