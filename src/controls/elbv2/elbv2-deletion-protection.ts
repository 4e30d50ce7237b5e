import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elbv2-deletion-protection',
  title: 'Load balancers are protected from deletion',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'One wrong call takes the service off the air, and the name and addresses of the load balancer are gone for good.',
  fix: 'Turn on deletion protection for the load balancer.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['elbv2_deletion_protection'],
    cloudsploit: ['elbv2DeletionProtection'],
    securityHub: ['ELB.6'],
  },
  kind: 'elbv2:load-balancer',
  facts: ['LoadBalancerAttributes'],
  judge({ facts: { LoadBalancerAttributes: attributes } }) {
    return attributes['deletion_protection.enabled'] === 'true'
      ? pass('deletion_protection.enabled is true.')
      : fail('deletion_protection.enabled is not true; expected: true.');
  },
});
