import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the access policy let in no account but your own, those of the setting `knownAccounts`, and your organization’s where a condition asks for it?',
  attack:
    'The supplier who built the search has an account in the policy. The supplier was bought; who reads customers’ searches now, nobody here can say.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Under *Access policy*, remove the accounts that the finding names.',
    'Save.',
  ],
  cli: code`
    # policy.json: the policy without the strangers
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
  cost: 'It is free. Programs of accounts that are taken out are refused at once.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,AccessPolicies]"
  `,
    look: 'No account that you do not know.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html'],
});
