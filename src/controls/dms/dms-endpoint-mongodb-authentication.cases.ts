import { cases, denied } from '../case.ts';

export default cases('dms-endpoint-mongodb-authentication', 'dms:endpoint', [
  { name: 'a password', verdict: 'pass', facts: { EngineName: 'mongodb', mongoAuthType: 'password' } },
  {
    name: 'none',
    verdict: 'fail',
    reason: /is no; expected/,
    facts: { EngineName: 'mongodb', mongoAuthType: 'no' },
  },
  {
    name: 'not told',
    verdict: 'fail',
    reason: /is not set/,
    facts: { EngineName: 'mongodb', mongoAuthType: null },
  },
  { name: 'MySQL', verdict: 'not-applicable', facts: { EngineName: 'mysql', mongoAuthType: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EngineName: 'mongodb', mongoAuthType: denied('dms:DescribeEndpoints') },
  },
]);
