import { cases, denied } from '../case.ts';

export default cases('dynamodb-table-deletion-protection', 'dynamodb:table', [
  { name: 'on', verdict: 'pass', facts: { DeletionProtectionEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { DeletionProtectionEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { DeletionProtectionEnabled: denied('dynamodb:DescribeTable') },
  },
]);
