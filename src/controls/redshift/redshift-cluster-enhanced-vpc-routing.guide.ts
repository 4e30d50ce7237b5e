import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is enhanced VPC routing on, so that data that is loaded and unloaded takes the way of the VPC?',
  attack:
    'Somebody with a stolen password runs `UNLOAD` into a bucket of their own. With routing in the VPC, the endpoint’s policy refuses strange buckets, and the flow log has the rest; without, nothing of yours is on the way.',
  console: [
    'Open Redshift, the cluster, *Properties*, *Network and security*, *Edit*.',
    'Turn on *Enhanced VPC routing*.',
    'Make a gateway endpoint for S3 in the VPC before that.',
  ],
  cli: code`
    aws redshift modify-cluster --cluster-identifier CLUSTER --enhanced-vpc-routing
  `,
  terraform: code`
    resource "aws_redshift_cluster" "this" {
      # …
      enhanced_vpc_routing = true
    }
  `,
  cost: 'A gateway endpoint is free. Loads from places that the VPC does not reach fail until it has an endpoint or a NAT gateway for them. The cluster restarts.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,EnhancedVpcRouting]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html'],
});
