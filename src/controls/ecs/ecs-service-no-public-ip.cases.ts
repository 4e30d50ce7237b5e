import { cases, denied } from '../case.ts';

export default cases('ecs-service-no-public-ip', 'ecs:service', [
  { name: 'none', verdict: 'pass', facts: { publicAddresses: [] } },
  { name: 'the service', verdict: 'fail', facts: { publicAddresses: ['the service'] } },
  {
    name: 'a task set',
    verdict: 'fail',
    reason: /for task set 7;/,
    facts: { publicAddresses: ['task set 7'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { publicAddresses: denied('ecs:DescribeServices') } },
]);
