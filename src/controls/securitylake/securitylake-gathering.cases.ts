import { cases, denied } from '../case.ts';

export default cases('securitylake-gathering', 'securitylake:data-lake', [
  { name: 'works', verdict: 'pass', facts: { createStatus: 'COMPLETED', updateFailure: null } },
  { name: 'is being made', verdict: 'pass', facts: { createStatus: 'PENDING', updateFailure: null } },
  { name: 'could not be made', verdict: 'fail', facts: { createStatus: 'FAILED', updateFailure: null } },
  {
    name: 'could not be changed',
    verdict: 'fail',
    reason: /no access to the key/,
    facts: { createStatus: 'COMPLETED', updateFailure: 'no access to the key' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      createStatus: denied('securitylake:ListDataLakes'),
      updateFailure: denied('securitylake:ListDataLakes'),
    },
  },
]);
