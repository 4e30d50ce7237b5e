import { API_GATEWAY_TLS, isPostQuantum, oldestOfApiGateway } from '../../effective/dated/api-gateway-tls.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-domain-post-quantum',
  title: 'Domain names of API Gateway offer post-quantum key exchange',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Traffic that is recorded today can be read once a quantum computer breaks its key exchange.',
  fix: 'Choose a security policy with PQ in its name, where what the API carries must stay secret for a decade.',
  items: ['https.endpoints'],
  aka: { prowler: ['apigateway_domain_name_pqc_tls_enabled'] },
  kind: 'apigateway:domain-name',
  facts: ['SecurityPolicy'],
  dated: [API_GATEWAY_TLS],
  judge({ facts: { SecurityPolicy: policy } }) {
    if (isPostQuantum(policy)) return pass(`The security policy ${policy} offers post-quantum key exchange.`);
    if (oldestOfApiGateway(policy) === null) {
      const detail = `the security policy ${policy} is newer than this program's list`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    return fail(
      `The security policy ${policy} has no post-quantum key exchange; expected: one with PQ in its name.`,
    );
  },
});
