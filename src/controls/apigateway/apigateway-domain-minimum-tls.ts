import { API_GATEWAY_TLS, oldestOfApiGateway } from '../../effective/dated/api-gateway-tls.ts';
import { isOlder } from '../../effective/dated/tls-policies.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-domain-minimum-tls',
  title: 'Domain names of API Gateway accept TLS 1.2 and newer only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'TLS 1.0 and 1.1 have known weaknesses by which a connection can be read or forced down.',
  fix: 'Set the security policy of the domain name to TLS_1_2 or a newer one.',
  items: ['https.endpoints'],
  aka: { cloudsploit: ['customDomainTlsVersion'], securityHub: ['APIGateway.11'] },
  kind: 'apigateway:domain-name',
  facts: ['SecurityPolicy'],
  dated: [API_GATEWAY_TLS],
  judge({ facts: { SecurityPolicy: policy } }) {
    const oldest = oldestOfApiGateway(policy);
    if (oldest === null) {
      const detail = `the security policy ${policy} is newer than this program's list`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    if (isOlder(oldest, 'TLS 1.2'))
      return fail(`The security policy ${policy} accepts ${oldest}; expected: TLS 1.2 or newer.`);
    return pass(`The security policy ${policy} accepts ${oldest} and newer.`);
  },
});
