import { cases, denied } from '../case.ts';

export default cases('batch-job-definition-no-credentials', 'batch:job-definition', [
  { name: 'none', verdict: 'pass', facts: { definitionSecrets: [] } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /DB_PASSWORD/,
    facts: { definitionSecrets: [{ name: 'DB_PASSWORD', kind: 'named-secret' }] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { definitionSecrets: denied('batch:DescribeJobDefinitions') },
  },
]);
