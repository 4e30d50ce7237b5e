import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elbv2-health-check-encrypted',
  title: 'Health checks of targets use HTTPS',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A check in plain text keeps a door for plain text open on every target, and can be answered by somebody else.',
  fix: 'Set the protocol of the health check to HTTPS.',
  items: ['https.endpoints'],
  aka: { securityHub: ['ELB.21'] },
  kind: 'elbv2:target-group',
  facts: ['Protocol', 'TargetType', 'HealthCheckProtocol', 'loadBalancerArns'],
  judge({ facts: { Protocol, TargetType, HealthCheckProtocol: check, loadBalancerArns } }) {
    if (TargetType === 'lambda') return notApplicable('Functions are called by AWS’s own encrypted way.');
    if (Protocol === 'GENEVE')
      return notApplicable('Appliances are checked within the network of their own.');
    if (loadBalancerArns.length === 0) return notApplicable('No load balancer uses the target group.');
    if (check === null) return notApplicable('The health of the targets is not checked.');
    return check === 'HTTPS'
      ? pass('HealthCheckProtocol is HTTPS.')
      : fail(`HealthCheckProtocol is ${check}; expected: HTTPS.`);
  },
});
