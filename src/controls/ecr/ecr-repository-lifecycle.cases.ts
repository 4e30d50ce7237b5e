import { cases, denied } from '../case.ts';

export default cases('ecr-repository-lifecycle', 'ecr:repository', [
  { name: 'a policy', verdict: 'pass', facts: { hasLifecyclePolicy: true } },
  { name: 'none', verdict: 'fail', facts: { hasLifecyclePolicy: false } },
  { name: 'denied', verdict: 'unknown', facts: { hasLifecyclePolicy: denied('ecr:GetLifecyclePolicy') } },
]);
