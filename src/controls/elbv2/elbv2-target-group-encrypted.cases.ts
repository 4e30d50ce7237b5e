import { cases, denied } from '../case.ts';
import { USED } from './fixtures/target-group.ts';

export default cases('elbv2-target-group-encrypted', 'elbv2:target-group', [
  { name: 'HTTPS', verdict: 'pass', facts: USED },
  { name: 'TLS', verdict: 'pass', facts: { ...USED, Protocol: 'TLS' } },
  { name: 'HTTP', verdict: 'fail', reason: /Protocol is HTTP;/, facts: { ...USED, Protocol: 'HTTP' } },
  { name: 'TCP', verdict: 'fail', facts: { ...USED, Protocol: 'TCP' } },
  { name: 'a function', verdict: 'not-applicable', facts: { ...USED, Protocol: null, TargetType: 'lambda' } },
  {
    name: 'a load balancer',
    verdict: 'not-applicable',
    facts: { ...USED, Protocol: 'TCP', TargetType: 'alb' },
  },
  { name: 'appliances', verdict: 'not-applicable', facts: { ...USED, Protocol: 'GENEVE' } },
  { name: 'unused', verdict: 'not-applicable', facts: { ...USED, Protocol: 'HTTP', loadBalancerArns: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...USED, Protocol: denied('elasticloadbalancing:DescribeTargetGroups') },
  },
]);
