import { cases, denied } from '../case.ts';

export default cases('stepfunctions-machine-no-credentials', 'stepfunctions:state-machine', [
  { name: 'none', verdict: 'pass', facts: { definitionSecrets: [] } },
  {
    name: 'a key',
    verdict: 'fail',
    reason: /ApiKey \(a secret by its name\)/,
    facts: { definitionSecrets: [{ name: 'ApiKey', kind: 'named-secret' }] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { definitionSecrets: denied('states:DescribeStateMachine') },
  },
]);
