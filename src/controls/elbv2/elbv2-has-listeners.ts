import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elbv2-has-listeners',
  title: 'Load balancers have a listener',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A load balancer that serves nothing still has a name, addresses and open security groups, which nobody looks after.',
  fix: 'Delete the load balancer, or finish what it was made for.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['elbv2_listeners_underneath'], cloudsploit: ['elbv2NoInstances'] },
  kind: 'elbv2:load-balancer',
  facts: ['listeners'],
  judge({ facts: { listeners } }) {
    if (listeners.length === 0) return fail('The load balancer has no listener; expected: one at least.');
    return pass(
      `The load balancer has ${listeners.length === 1 ? '1 listener' : `${listeners.length} listeners`}.`,
    );
  },
});
