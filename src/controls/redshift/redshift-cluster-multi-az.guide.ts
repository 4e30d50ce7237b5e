import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Multi-AZ on, so that a second zone takes over? Except warehouses that may stand still for some hours by a tag.',
  attack:
    'The zone fails in the week of the yearly accounts. The cluster could be restored from a snapshot in another zone, if that had room for so many nodes on that day.',
  console: [
    'Open Redshift, the cluster, *Actions*, *Activate Multi-AZ*.',
    'See that the subnet group has subnets in three zones.',
    'Confirm.',
  ],
  cli: code`
    aws redshift modify-cluster --cluster-identifier CLUSTER --multi-az
  `,
  terraform: code`
    resource "aws_redshift_cluster" "this" {
      # …
      multi_az = true
    }
  `,
  cost: 'It costs twice as much, and both zones work. RA3 nodes and encryption are required.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,MultiAZ]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html'],
});
