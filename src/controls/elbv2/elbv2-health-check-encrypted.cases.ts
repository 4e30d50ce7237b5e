import { cases, denied } from '../case.ts';
import { USED } from './fixtures/target-group.ts';

export default cases('elbv2-health-check-encrypted', 'elbv2:target-group', [
  { name: 'HTTPS', verdict: 'pass', facts: USED },
  { name: 'HTTP', verdict: 'fail', facts: { ...USED, HealthCheckProtocol: 'HTTP' } },
  { name: 'TCP', verdict: 'fail', facts: { ...USED, Protocol: 'TCP', HealthCheckProtocol: 'TCP' } },
  { name: 'a function', verdict: 'not-applicable', facts: { ...USED, TargetType: 'lambda' } },
  { name: 'no check', verdict: 'not-applicable', facts: { ...USED, HealthCheckProtocol: null } },
  {
    name: 'unused',
    verdict: 'not-applicable',
    facts: { ...USED, HealthCheckProtocol: 'HTTP', loadBalancerArns: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...USED, HealthCheckProtocol: denied('elasticloadbalancing:DescribeTargetGroups') },
  },
]);
