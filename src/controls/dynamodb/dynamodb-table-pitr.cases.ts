import { cases, denied } from '../case.ts';

export default cases('dynamodb-table-pitr', 'dynamodb:table', [
  { name: 'on', verdict: 'pass', facts: { PointInTimeRecoveryEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { PointInTimeRecoveryEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PointInTimeRecoveryEnabled: denied('dynamodb:DescribeContinuousBackups') },
  },
]);
