import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const ENCRYPTED = new Set(['HTTPS', 'TLS', 'QUIC', 'TCP_QUIC']);

export default control({
  id: 'elbv2-target-group-encrypted',
  title: 'Load balancers talk to their targets by an encrypted protocol',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Behind the load balancer the traffic crosses the network as plain text, readable to whoever has a foot in it.',
  fix: 'Let the targets speak HTTPS or TLS, with a certificate of their own, and use a target group of that protocol.',
  items: ['https.endpoints'],
  aka: { securityHub: ['ELB.22'] },
  kind: 'elbv2:target-group',
  facts: ['Protocol', 'TargetType', 'loadBalancerArns'],
  judge({ facts: { Protocol, TargetType, loadBalancerArns } }) {
    if (TargetType === 'lambda') return notApplicable('Functions are called by AWS’s own encrypted way.');
    if (TargetType === 'alb')
      return notApplicable('Its target is a load balancer, whose listeners are judged.');
    if (Protocol === 'GENEVE') return notApplicable('Packets for appliances are passed on as they come.');
    if (loadBalancerArns.length === 0) return notApplicable('No load balancer uses the target group.');
    return Protocol !== null && ENCRYPTED.has(Protocol)
      ? pass(`Protocol is ${Protocol}.`)
      : fail(`Protocol is ${Protocol ?? 'not set'}; expected: HTTPS or TLS.`);
  },
});
