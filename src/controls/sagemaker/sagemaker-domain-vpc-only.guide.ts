import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does all traffic of Studio and the domain’s other applications go through your VPC, rather than straight to the internet?',
  attack:
    'An extension that an analyst adds to Studio uploads each opened data file. Nothing in the company’s network shows it, for Studio talks to the internet by SageMaker’s own network.',
  console: [
    'Delete the domain’s running applications first: the change needs that.',
    'Open SageMaker AI, *Admin configurations*, *Domains*, the domain, *Domain settings*, *Network*, *Edit*.',
    'Choose *VPC only*, and save.',
  ],
  cli: code`
    aws sagemaker update-domain --domain-id DOMAIN_ID --app-network-access-type VpcOnly
  `,
  terraform: code`
    resource "aws_sagemaker_domain" "this" {
      # …
      app_network_access_type = "VpcOnly"
    }
  `,
  cost: 'The VPC needs endpoints for SageMaker, S3 and what else is used, or a NAT gateway; both cost by the hour.',
  byHand: {
    run: 'aws sagemaker describe-domain --domain-id DOMAIN_ID --query AppNetworkAccessType',
    look: '`VpcOnly`.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html'],
});
