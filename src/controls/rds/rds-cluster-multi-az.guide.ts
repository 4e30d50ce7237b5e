import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the cluster instances in more than one zone? Aurora keeps its data in three zones in any case, but the data is of no use without an instance.',
  attack:
    'The only instance of an Aurora cluster lies in a zone that fails. No data is lost, and still the shop is closed: a new instance has to be made in another zone, at the very hour when everybody else makes theirs.',
  console: [
    'Open RDS, the cluster, *Actions*, *Add reader*.',
    'Choose a zone that has no instance of the cluster yet.',
    'Add the reader, with the same class as the writer, so that it can take over.',
  ],
  cli: code`
    aws rds create-db-instance --db-instance-identifier READER --db-cluster-identifier CLUSTER \
      --db-instance-class CLASS --engine aurora-postgresql --availability-zone ZONE
  `,
  terraform: code`
    resource "aws_rds_cluster_instance" "reader" {
      cluster_identifier = "CLUSTER"
      engine             = "aurora-postgresql"
      instance_class     = "CLASS"
      availability_zone  = "ZONE"
    }
  `,
  cost: 'A reader costs as much as the writer; it can carry reports and other reads. With Aurora Serverless v2 it costs what it uses.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,MultiAZ]"
  `,
    look: '`true` for every cluster.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  ],
});
