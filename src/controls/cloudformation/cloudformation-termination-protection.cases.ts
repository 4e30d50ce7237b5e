import { cases, denied } from '../case.ts';

const status = 'UPDATE_COMPLETE';

export default cases('cloudformation-termination-protection', 'cloudformation:stack', [
  { name: 'on', verdict: 'pass', facts: { EnableTerminationProtection: true, status } },
  { name: 'off', verdict: 'fail', facts: { EnableTerminationProtection: false, status } },
  { name: 'nested', verdict: 'not-applicable', facts: { EnableTerminationProtection: null, status } },
  {
    name: 'only planned',
    verdict: 'not-applicable',
    facts: { EnableTerminationProtection: false, status: 'REVIEW_IN_PROGRESS' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      EnableTerminationProtection: denied('cloudformation:DescribeStacks'),
      status: denied('cloudformation:DescribeStacks'),
    },
  },
]);
