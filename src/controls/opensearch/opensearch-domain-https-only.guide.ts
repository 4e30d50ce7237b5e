import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the domain refuse requests over plain HTTP?',
  attack:
    'A script of the first week sends log lines to `http://`. Session tokens are in them, and nobody has looked at the script since.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Tick *Require HTTPS for all traffic*.',
    'Save; the domain is rebuilt beside itself and goes on serving.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --domain-endpoint-options EnforceHTTPS=true,TLSSecurityPolicy=Policy-Min-TLS-1-2-PFS-2023-10
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      domain_endpoint_options {
        enforce_https       = true
        tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
      }
    }
  `,
  cost: 'It is free. Clients that use `http://` are refused: find them in the logs first.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,DomainEndpointOptions.EnforceHTTPS]"
  `,
    look: '`true` for every domain.',
  },
  links: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  ],
});
