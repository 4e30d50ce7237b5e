import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the policy of the endpoint let through only principals of your account or organization, or of known accounts; or, for everybody, only things that are named or that must be yours (`aws:ResourceAccount`, `aws:ResourceOrgID`)? AWS’s own policy allows everything.',
  attack:
    'A server in a VPC without any way out is taken over. It still reaches S3 by the endpoint, so the intruder brings keys of an account of their own and copies the customers’ files into a bucket there. Nothing in your account logs that.',
  console: [
    'Open VPC, *Endpoints*, the endpoint, and the tab *Policy*, *Edit policy*.',
    'Choose *Custom*, and keep the statement with a condition on `aws:ResourceOrgID` or `aws:ResourceAccount`, and one on `aws:PrincipalOrgID`.',
    'Allow what AWS’s services need besides, such as the buckets of the region’s package repositories.',
  ],
  cli: code`
    aws ec2 modify-vpc-endpoint --vpc-endpoint-id ENDPOINT_ID --policy-document file://policy.json
  `,
  terraform: code`
    resource "aws_vpc_endpoint_policy" "this" {
      vpc_endpoint_id = "ENDPOINT_ID"
      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = "*"
          Action    = "*"
          Resource  = "*"
          Condition = {
            StringEquals = {
              "aws:PrincipalOrgID" = "ORGANIZATION_ID"
              "aws:ResourceOrgID"  = "ORGANIZATION_ID"
            }
          }
        }]
      })
    }
  `,
  cost: 'It is free. What belongs to AWS or to partners must be allowed by name: buckets of Amazon Linux packages, ECR’s layers, Systems Manager’s documents. Try it first with the endpoint of one test VPC.',
  byHand: {
    run: "aws ec2 describe-vpc-endpoints --query 'VpcEndpoints[].[VpcEndpointId,ServiceName,PolicyDocument]'",
    look: 'No statement that allows `*` on `*` to `*` without a condition.',
  },
  links: [
    'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html',
  ],
});
