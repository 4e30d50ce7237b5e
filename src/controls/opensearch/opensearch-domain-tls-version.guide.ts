import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the domain’s TLS policy begin with TLS 1.2? Security Hub asks for the newest policy, which demands forward secrecy as well; set it, but the older one of 1.2 passes here.',
  attack:
    'Somebody on the way makes a client and the domain agree on TLS 1.0 and uses what is known against it.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Under *HTTPS*, choose the newest TLS policy.',
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
  cost: 'It is free. Clients of before 2014 are refused.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,DomainEndpointOptions.TLSSecurityPolicy]"
  `,
    look: 'A policy whose name has `TLS-1-2`.',
  },
  links: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  ],
});
