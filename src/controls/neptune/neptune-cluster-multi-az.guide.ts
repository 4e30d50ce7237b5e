import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the cluster instances in more than one zone? Its data is in three in any case, but of no use without an instance.',
  attack:
    'The zone of the only instance loses its power. Nothing is lost, and still every program that asks the cluster waits, until somebody has made a new instance in another zone.',
  console: [
    'Open Neptune, the cluster, *Actions*, *Add reader*.',
    'Choose a zone that has no instance of the cluster yet.',
    'Give it the same class as the primary, so that it can take over.',
  ],
  cli: code`
    aws neptune create-db-instance --db-instance-identifier REPLICA --db-cluster-identifier CLUSTER \
      --db-instance-class CLASS --engine neptune --availability-zone ZONE
  `,
  terraform: code`
    resource "aws_neptune_cluster_instance" "replica" {
      cluster_identifier = "CLUSTER"
      instance_class     = "CLASS"
      availability_zone  = "ZONE"
    }
  `,
  cost: 'A replica costs as much as the primary; it can carry reads.',
  byHand: {
    run: code`
    aws neptune describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,MultiAZ]"
  `,
    look: '`true` for every cluster.',
  },
  links: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-availability-durability.html',
  ],
});
