import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const KEY = 'routing.http.drop_invalid_header_fields.enabled';

export default control({
  id: 'elbv2-drop-invalid-headers',
  title: 'Application Load Balancers drop invalid HTTP headers',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A header that the load balancer and the server behind it read differently lets a stranger smuggle a request past both.',
  fix: 'Turn on drop invalid header fields for the load balancer.',
  items: ['https.endpoints'],
  aka: { prowler: ['elbv2_alb_drop_invalid_header_fields_enabled'], securityHub: ['ELB.4'] },
  kind: 'elbv2:load-balancer',
  facts: ['Type', 'LoadBalancerAttributes'],
  judge({ facts: { Type, LoadBalancerAttributes: attributes } }) {
    if (Type !== 'application') return notApplicable(`A load balancer of the type ${Type} reads no headers.`);
    return attributes[KEY] === 'true' ? pass(`${KEY} is true.`) : fail(`${KEY} is not true; expected: true.`);
  },
});
