import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dynamodb-table-pitr',
  title: 'DynamoDB tables can be restored to any moment of the last weeks',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A program that writes nonsense over items, or deletes them, cannot be undone without point-in-time recovery.',
  fix: 'Turn on point-in-time recovery on the table.',
  items: ['own.defaults'],
  aka: {
    prowler: ['dynamodb_tables_pitr_enabled'],
    cloudsploit: ['dynamoContinuousBackups'],
    securityHub: ['DynamoDB.2'],
  },
  kind: 'dynamodb:table',
  facts: ['PointInTimeRecoveryEnabled'],
  judge({ facts }) {
    return facts.PointInTimeRecoveryEnabled
      ? pass('PointInTimeRecoveryEnabled is true.')
      : fail('PointInTimeRecoveryEnabled is false; expected: true.');
  },
});
