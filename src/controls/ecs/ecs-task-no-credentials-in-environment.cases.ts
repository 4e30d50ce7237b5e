import { cases, denied } from '../case.ts';

export default cases('ecs-task-no-credentials-in-environment', 'ecs:task-definition', [
  { name: 'none', verdict: 'pass', facts: { environmentSecrets: [] } },
  {
    name: 'a password',
    verdict: 'fail',
    reason: /web\/DB_PASSWORD \(a secret by its name\)/,
    facts: { environmentSecrets: [{ name: 'web/DB_PASSWORD', kind: 'named-secret' }] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { environmentSecrets: denied('ecs:DescribeTaskDefinition') },
  },
]);
