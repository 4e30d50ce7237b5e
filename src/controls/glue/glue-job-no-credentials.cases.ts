import { cases, denied } from '../case.ts';

export default cases('glue-job-no-credentials', 'glue:job', [
  { name: 'none', verdict: 'pass', facts: { argumentSecrets: [] } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /--db_password/,
    facts: { argumentSecrets: [{ name: '--db_password', kind: 'named-secret' }] },
  },
  { name: 'denied', verdict: 'unknown', facts: { argumentSecrets: denied('glue:GetJobs') } },
]);
