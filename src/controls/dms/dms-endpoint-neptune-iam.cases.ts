import { cases, denied } from '../case.ts';

export default cases('dms-endpoint-neptune-iam', 'dms:endpoint', [
  { name: 'on', verdict: 'pass', facts: { EngineName: 'neptune', neptuneIamAuthEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { EngineName: 'neptune', neptuneIamAuthEnabled: false } },
  { name: 'not told', verdict: 'fail', facts: { EngineName: 'neptune', neptuneIamAuthEnabled: null } },
  { name: 'MySQL', verdict: 'not-applicable', facts: { EngineName: 'mysql', neptuneIamAuthEnabled: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EngineName: 'neptune', neptuneIamAuthEnabled: denied('dms:DescribeEndpoints') },
  },
]);
