import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the domain closed to everybody at large, by its access policy, by its VPC, or by fine-grained access control that asks who comes? A policy that is bound to addresses of your own passes.',
  attack:
    'Search engines for open servers list domains whose policy is `*` within hours. Indexes are copied, then deleted, and a new one holds an address for the ransom.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Under *Access policy*, name the roles and users, or turn on *Fine-grained access control*.',
    'Save.',
  ],
  cli: code`
    # policy.json: the roles that may come
    aws opensearch update-domain-config --domain-name DOMAIN \
      --access-policies file://policy.json
  `,
  terraform: code`
    resource "aws_opensearch_domain_policy" "this" {
      domain_name = "DOMAIN"

      access_policies = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "ROLE_ARN" }
          Action    = "es:ESHttp*"
          Resource  = "DOMAIN_ARN/*"
        }]
      })
    }
  `,
  cost: 'It is free. Clients must sign their requests as one of the roles, or sign in; others are refused at once.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,AccessPolicies]"
  `,
    look: 'No `*` without a condition, unless the domain is in a VPC or asks for a password.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html'],
});
