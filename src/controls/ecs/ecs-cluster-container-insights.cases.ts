import { cases, denied } from '../case.ts';

export default cases('ecs-cluster-container-insights', 'ecs:cluster', [
  { name: 'on', verdict: 'pass', facts: { containerInsights: 'enabled' } },
  { name: 'enhanced', verdict: 'pass', facts: { containerInsights: 'enhanced' } },
  { name: 'off', verdict: 'fail', facts: { containerInsights: 'disabled' } },
  { name: 'denied', verdict: 'unknown', facts: { containerInsights: denied('ecs:DescribeClusters') } },
]);
