import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the security policy of the domain name offer a hybrid key exchange with ML-KEM, which quantum computers are not known to break?',
  attack:
    'Somebody with access to a cable stores what goes by, for later. In 2036 he reads the medical histories that patients’ apps sent in 2026; they are still theirs.',
  console: [
    'Open API Gateway, *Custom domain names*, the name, and *Edit* under *Configurations*.',
    'Choose a *Security policy* with PQ in its name and the strict endpoint access mode, and save.',
  ],
  cli: code`
    aws apigateway update-domain-name --domain-name DOMAIN --patch-operations \
      op=replace,path=/securityPolicy,value=SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09
  `,
  terraform: code`
    resource "aws_api_gateway_domain_name" "this" {
      # …
      security_policy = "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09"
    }
  `,
  cost: 'It is free. Domain names with such a policy can have no mutual TLS and no HTTP APIs; clients that do not know ML-KEM go on without it.',
  byHand: {
    run: "aws apigateway get-domain-names --query 'items[].[domainName,securityPolicy]'",
    look: 'A policy with `PQ` in its name.',
  },
  links: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html',
  ],
});
