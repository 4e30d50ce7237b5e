import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do people sign in to the dashboards through Cognito or SAML? Domains that only programs use can be excepted.',
  attack:
    'A colleague leaves, and every account of hers is closed in the directory. The dashboards of the logs do not ask the directory.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Under *SAML* or *Amazon Cognito authentication*, set up your directory.',
    'Save; the domain is rebuilt beside itself and goes on serving.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --cognito-options Enabled=true,UserPoolId=USER_POOL,IdentityPoolId=IDENTITY_POOL,RoleArn=ROLE_ARN
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      cognito_options {
        enabled          = true
        user_pool_id     = "USER_POOL"
        identity_pool_id = "IDENTITY_POOL"
        role_arn         = "ROLE_ARN"
      }
    }
  `,
  cost: 'SAML is free, and so is Cognito for small numbers of people. Old passwords of the dashboards go.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,[CognitoOptions.Enabled,AdvancedSecurityOptions.SAMLOptions.Enabled]]"
  `,
    look: 'One `true` for every domain that people use.',
  },
  links: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/saml.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cognito-auth.html',
  ],
});
