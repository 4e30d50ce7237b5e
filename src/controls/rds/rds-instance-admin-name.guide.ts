import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the administrator of the instance another name than the default ones? The setting `names` lists these.',
  attack:
    'Programs that guess passwords try `postgres` and `admin` first, on every database that they reach. Where the administrator is called so, only the password stands in the way; elsewhere every try is wrong by its name alone, and shows in the log.',
  console: [
    'Open the service’s console, take a snapshot of the instance, and make a new instance with another administrator’s name.',
    'Move the data with the engine’s own tools, because a restored snapshot keeps the name.',
    'Change the programs over, and delete the old instance.',
  ],
  cli: code`
    aws rds create-db-instance --db-instance-identifier NEW_INSTANCE --engine postgres --db-instance-class CLASS \
      --allocated-storage 100 --master-username NAME --manage-master-user-password
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      username                    = "NAME"
      manage_master_user_password = true
    }
  `,
  cost: 'The name cannot be changed: it takes a new database and a move of the data. For one that exists, a long random password kept by Secrets Manager is the cheaper half.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,MasterUsername]"
  `,
    look: 'None of the default names.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html'],
});
