import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `PubliclyAccessible` false for the cluster? The setting itself is judged, whatever the security groups say today.',
  attack:
    'For a tool of the controllers, a rule opens port 5439 to everybody “for a week”. The warehouse has the orders of ten years, and its administrator is called `awsuser`.',
  console: [
    'Open Redshift, the cluster, *Actions*, *Modify publicly accessible setting*.',
    'Turn it off.',
    'Save.',
  ],
  cli: code`
    aws redshift modify-cluster --cluster-identifier CLUSTER --no-publicly-accessible
  `,
  terraform: code`
    resource "aws_redshift_cluster" "this" {
      # …
      publicly_accessible = false
    }
  `,
  cost: 'It is free. The address changes: whoever connects from outside the VPC needs a VPN, peering or port forwarding.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,PubliclyAccessible]"
  `,
    look: '`false` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html'],
});
