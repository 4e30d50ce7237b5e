import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is VPC Block Public Access on in the region, so that internet gateways bring in nothing but to the VPCs and subnets that are excluded from it on purpose?',
  attack:
    'A developer follows a tutorial: internet gateway, route, public address. The database of the staging system is on the internet before lunch, and no policy forbade it, since each step by itself is ordinary work.',
  console: [
    'Open VPC in the region, *Settings*, and the tab *Block public access*.',
    'First choose *Create exclusions* for the VPCs or subnets that serve the public, with *Bidirectional*.',
    'Look at *Access impact* of a network access analysis if you are not sure what else uses the gateways.',
    'Then choose *Edit public access settings*, *Turn on block public access*, and *Ingress-only* or *Bidirectional*.',
  ],
  cli: code`
    aws ec2 create-vpc-block-public-access-exclusion --subnet-id PUBLIC_SUBNET_ID \
      --internet-gateway-exclusion-mode allow-bidirectional
    aws ec2 modify-vpc-block-public-access-options --internet-gateway-block-mode block-ingress
  `,
  terraform: code`
    resource "aws_vpc_block_public_access_options" "this" {
      internet_gateway_block_mode = "block-ingress"
    }

    resource "aws_vpc_block_public_access_exclusion" "public" {
      subnet_id                       = "PUBLIC_SUBNET_ID"
      internet_gateway_exclusion_mode = "allow-bidirectional"
    }
  `,
  cost: 'It is free. Whatever serves the public from a subnet without an exclusion falls silent at once, load balancers and NAT gateways among them: make the exclusions first.',
  byHand: {
    run: code`
      aws ec2 describe-vpc-block-public-access-options --region REGION \
        --query VpcBlockPublicAccessOptions.InternetGatewayBlockMode
    `,
    look: '`block-ingress` or `block-bidirectional`, in every region.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html'],
});
