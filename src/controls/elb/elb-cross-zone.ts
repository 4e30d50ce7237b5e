import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elb-cross-zone',
  title: 'Classic Load Balancers spread traffic over all zones',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  severityNote: 'Machines of one zone may be overrun by it; nothing is lost or opened.',
  why: 'Without it, the machines of a zone with few of them are overrun while others idle.',
  fix: 'Turn on cross-zone load balancing for the load balancer.',
  items: ['own.isolation'],
  aka: {
    prowler: ['elb_cross_zone_load_balancing_enabled'],
    cloudsploit: ['crosszoneLoadBalancing'],
    securityHub: ['ELB.9'],
  },
  kind: 'elb:load-balancer',
  facts: ['CrossZone'],
  judge({ facts }) {
    return facts.CrossZone ? pass('CrossZone is true.') : fail('CrossZone is false; expected: true.');
  },
});
