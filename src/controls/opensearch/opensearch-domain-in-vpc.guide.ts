import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the domain lie in subnets of a VPC? Whether its policy lets everybody in is asked by `opensearch-domain-not-public`.',
  attack:
    'For an afternoon, somebody sets the policy to `*` because signing requests is tedious. With a public endpoint, programs that look for open search engines have copied the indexes by evening, and left a note about a ransom in their place.',
  console: [
    'Open OpenSearch Service, *Create domain*, and choose *VPC access* with private subnets.',
    'Restore a manual snapshot of the old domain into it.',
    'Change the programs over, and delete the old domain.',
  ],
  cli: code`
    aws opensearch create-domain --domain-name NEW_DOMAIN --engine-version OpenSearch_2.19 \
      --vpc-options SubnetIds=SUBNET_A,SUBNET_B,SecurityGroupIds=SECURITY_GROUP
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      vpc_options {
        subnet_ids         = ["SUBNET_A", "SUBNET_B"]
        security_group_ids = ["SECURITY_GROUP"]
      }
    }
  `,
  cost: 'It is free. The move takes a snapshot and a change-over; people reach the dashboards by a VPN or a proxy from then on.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,VPCOptions.SubnetIds]"
  `,
    look: 'Subnets for every domain.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html'],
});
