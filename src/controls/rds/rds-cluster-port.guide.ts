import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster listen on another port than its engine’s default? It keeps the simplest programs away and nothing more; who has good security groups may turn this control off.',
  attack:
    'A worm that got onto one laptop tries ports 3306 and 5432 of every address around, because that is quick. It does not try 65,535. It is a small hurdle and no lock: security groups are the lock.',
  console: [
    'Open RDS, the cluster, *Modify*.',
    'Under *Additional configuration*, set *Database port*.',
    'Change the security groups and the clients, and apply in the maintenance window.',
  ],
  cli: code`
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --port 5444
  `,
  terraform: code`
    resource "aws_rds_cluster" "this" {
      # …
      port = 5444
    }
  `,
  cost: 'The change restarts the database, and every client that has the old port written down is cut off.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,Engine,Port]"
  `,
    look: 'Another number than 3306, 5432, 1521 or 1433.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Modifying.html'],
});
