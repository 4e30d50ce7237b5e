import { cases, denied } from '../case.ts';

export default cases('cloudformation-cdk-bootstrap', 'cloudformation:stack', [
  { name: 'current', verdict: 'pass', facts: { cdkBootstrapVersion: 28 } },
  { name: 'the first without the hole', verdict: 'pass', facts: { cdkBootstrapVersion: 21 } },
  { name: 'old', verdict: 'fail', reason: /version 20; expected: 21/, facts: { cdkBootstrapVersion: 20 } },
  { name: 'another stack', verdict: 'not-applicable', facts: { cdkBootstrapVersion: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { cdkBootstrapVersion: denied('cloudformation:DescribeStacks') },
  },
]);
