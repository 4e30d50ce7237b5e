import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is fine-grained access control on, without anonymous access beside it, so that rights are given by index, document and field?',
  attack:
    'The program that shows the shop’s products and the one that keeps the audit log share a domain. A hole in the first lets a stranger delete what the second wrote about it.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Tick *Enable fine-grained access control* and choose an IAM role as master user.',
    'Save; the domain is rebuilt beside itself and goes on serving.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --advanced-security-options '{"Enabled":true,"MasterUserOptions":{"MasterUserARN":"ROLE_ARN"}}'
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      advanced_security_options {
        enabled = true

        master_user_options {
          master_user_arn = "ROLE_ARN"
        }
      }
    }
  `,
  cost: 'It is free; HTTPS, encryption at rest and between nodes must be on. It cannot be turned off again. Programs need a role mapping, or they are refused.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,AdvancedSecurityOptions.Enabled]"
  `,
    look: '`true` for every domain.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html'],
});
