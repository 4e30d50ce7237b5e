import { cases, denied } from '../case.ts';

export default cases('cloudformation-notifications', 'cloudformation:stack', [
  {
    name: 'a topic',
    verdict: 'pass',
    facts: {
      NotificationARNs: ['arn:aws:sns:eu-west-1:111122223333:stacks'],
      EnableTerminationProtection: true,
    },
  },
  { name: 'none', verdict: 'fail', facts: { NotificationARNs: [], EnableTerminationProtection: false } },
  {
    name: 'nested',
    verdict: 'not-applicable',
    facts: { NotificationARNs: [], EnableTerminationProtection: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { NotificationARNs: denied('cloudformation:DescribeStacks'), EnableTerminationProtection: false },
  },
]);
