import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const KEY = 'load_balancing.cross_zone.enabled';

export default control({
  id: 'elbv2-cross-zone',
  title: 'Network and Gateway Load Balancers spread traffic over all zones',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Without it, the machines of a zone with few of them are overrun while others idle, and a zone without any answers nothing.',
  fix: 'Turn on cross-zone load balancing for the load balancer.',
  items: ['own.isolation'],
  aka: {
    prowler: ['elbv2_cross_zone_load_balancing_enabled'],
    cloudsploit: ['elbv2crosszoneLoadBalancing'],
  },
  kind: 'elbv2:load-balancer',
  facts: ['Type', 'LoadBalancerAttributes'],
  judge({ facts: { Type, LoadBalancerAttributes: attributes } }) {
    if (Type === 'application')
      return notApplicable('Application Load Balancers always spread over all zones.');
    return attributes[KEY] === 'true' ? pass(`${KEY} is true.`) : fail(`${KEY} is not true; expected: true.`);
  },
});
