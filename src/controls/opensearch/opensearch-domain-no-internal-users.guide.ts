import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do people and programs come as identities of IAM or of a directory, and not with a password that only this domain knows?',
  attack:
    'The master password stands in the wiki, because four people need it. One of them has left, and the domain has no way to tell them apart.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Choose *Set IAM ARN as master user*, and set up SAML or Cognito for people.',
    'Save; the domain is rebuilt beside itself and goes on serving.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --advanced-security-options '{"Enabled":true,"InternalUserDatabaseEnabled":false,"MasterUserOptions":{"MasterUserARN":"ROLE_ARN"}}'
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      advanced_security_options {
        enabled                        = true
        internal_user_database_enabled = false

        master_user_options {
          master_user_arn = "ROLE_ARN"
        }
      }
    }
  `,
  cost: 'It is free. Programs with a password have to sign their requests from then on.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,AdvancedSecurityOptions.InternalUserDatabaseEnabled]"
  `,
    look: '`false` for every domain.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html'],
});
