import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elb-connection-draining',
  title: 'Classic Load Balancers let requests end before a machine is taken out',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Without it, every replacement of a machine cuts the requests that it was answering, orders among them.',
  fix: 'Turn on connection draining for the load balancer.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['elb_connection_draining_enabled'],
    cloudsploit: ['connectionDrainingEnabled'],
    securityHub: ['ELB.7'],
  },
  kind: 'elb:load-balancer',
  facts: ['ConnectionDrainingEnabled'],
  judge({ facts }) {
    return facts.ConnectionDrainingEnabled
      ? pass('Connection draining is on.')
      : fail('Connection draining is off; expected: on.');
  },
});
