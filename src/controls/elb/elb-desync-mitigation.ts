import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elb-desync-mitigation',
  title: 'Classic Load Balancers do not pass on requests that may desynchronize',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'In the mode monitor, a request that is known to be dangerous is counted and passed on all the same.',
  fix: 'Set the desync mitigation mode to defensive or strictest.',
  items: ['https.endpoints'],
  aka: { prowler: ['elb_desync_mitigation_mode'], securityHub: ['ELB.14'] },
  kind: 'elb:load-balancer',
  facts: ['Listeners', 'desyncMitigationMode'],
  settings: { modes: ['defensive', 'strictest'] },
  judge({ facts: { Listeners, desyncMitigationMode: mode } }, { settings: { modes } }) {
    if (!Listeners.some(({ Protocol }) => Protocol === 'HTTP' || Protocol === 'HTTPS')) {
      return notApplicable('The load balancer has no HTTP or HTTPS listener.');
    }
    return modes.includes(mode)
      ? pass(`The desync mitigation mode is ${mode}.`)
      : fail(`The desync mitigation mode is ${mode}; expected: ${modes.join(' or ')}.`);
  },
});
