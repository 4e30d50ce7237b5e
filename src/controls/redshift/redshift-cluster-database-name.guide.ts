import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the database that came with the cluster another name than `dev`? It is a hint; Security Hub has retired the question.',
  attack:
    'A tool that was pointed at the wrong cluster finds a database `dev`, as on every other, and fills it.',
  console: [
    'Open Redshift’s query editor and make a database with another name.',
    'Move the schemas into it.',
    'Change the programs over; the name of the first database itself stays.',
  ],
  cli: code`
    aws redshift create-cluster --cluster-identifier NEW_CLUSTER --node-type ra3.large --number-of-nodes 2 \
      --db-name sales --master-username NAME --manage-master-password
  `,
  terraform: code`
    resource "aws_redshift_cluster" "this" {
      # …
      database_name = "sales"
    }
  `,
  cost: 'The name cannot be changed: it takes a new cluster, or a second database beside the first.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,DBName]"
  `,
    look: 'Another name than `dev`.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html'],
});
