import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is enhanced VPC routing on for the workgroup?',
  attack:
    'An `UNLOAD` takes a table to a bucket of strangers. Nothing in the VPC sees it, because nothing of it went through there.',
  console: [
    'Open Redshift Serverless, the workgroup, *Data access*, *Network and security*, *Edit*.',
    'Turn on *Enhanced VPC routing*.',
    'Make a gateway endpoint for S3 in the VPC before that.',
  ],
  cli: code`
    aws redshift-serverless update-workgroup --workgroup-name WORKGROUP --enhanced-vpc-routing
  `,
  terraform: code`
    resource "aws_redshiftserverless_workgroup" "this" {
      # …
      enhanced_vpc_routing = true
    }
  `,
  cost: 'A gateway endpoint is free. Loads from places that the VPC does not reach fail.',
  byHand: {
    run: code`
    aws redshift-serverless list-workgroups --query "workgroups[].[workgroupName,enhancedVpcRouting]"
  `,
    look: '`true` for every workgroup.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html'],
});
