import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the security policy of the domain name accept TLS 1.2 and newer only?',
  attack:
    'In a café’s network somebody forces the connection of an old payment app down to TLS 1.0 and recovers the session’s cookie, as attacks of 2011 showed how to.',
  console: [
    'Open API Gateway, *Custom domain names*, the name, and *Edit* under *Configurations*.',
    'Choose a *Security policy* of TLS 1.2 or newer, and save.',
  ],
  cli: code`
    aws apigateway update-domain-name --domain-name DOMAIN \
      --patch-operations op=replace,path=/securityPolicy,value=TLS_1_2
  `,
  terraform: code`
    resource "aws_api_gateway_domain_name" "this" {
      # …
      security_policy = "TLS_1_2"
    }
  `,
  cost: 'It is free. Clients without TLS 1.2 (before 2013 or so) are refused; access logs with `$context.tlsVersion` show whether any are left.',
  byHand: {
    run: "aws apigateway get-domain-names --query 'items[].[domainName,securityPolicy]'",
    look: 'No `TLS_1_0`.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html',
  ],
});
