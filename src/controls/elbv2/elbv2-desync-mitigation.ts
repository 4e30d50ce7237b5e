import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const KEY = 'routing.http.desync_mitigation_mode';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html */
const DEFAULT = 'defensive';

export default control({
  id: 'elbv2-desync-mitigation',
  title: 'Application Load Balancers do not pass on requests that may desynchronize',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'In the mode monitor, a request that is known to be dangerous is counted and passed on all the same.',
  fix: 'Set the desync mitigation mode to defensive or strictest.',
  items: ['https.endpoints'],
  aka: { prowler: ['elbv2_desync_mitigation_mode'], securityHub: ['ELB.12'] },
  kind: 'elbv2:load-balancer',
  facts: ['Type', 'LoadBalancerAttributes'],
  settings: { modes: ['defensive', 'strictest'] },
  judge({ facts: { Type, LoadBalancerAttributes: attributes } }, { settings: { modes } }) {
    if (Type !== 'application')
      return notApplicable(`A load balancer of the type ${Type} reads no requests.`);
    const mode = attributes[KEY] ?? DEFAULT;
    return modes.includes(mode)
      ? pass(`${KEY} is ${mode}.`)
      : fail(`${KEY} is ${mode}; expected: ${modes.join(' or ')}.`);
  },
});
