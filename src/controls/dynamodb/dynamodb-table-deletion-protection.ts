import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dynamodb-table-deletion-protection',
  title: 'DynamoDB tables cannot be deleted by one call',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without the protection a wrong name in a script, or one stolen key, deletes the table and its point-in-time recovery with it.',
  fix: 'Turn on deletion protection on the table.',
  items: ['own.defaults'],
  aka: {
    prowler: ['dynamodb_table_deletion_protection_enabled'],
    cloudsploit: ['dynamoDeletionProtection'],
    securityHub: ['DynamoDB.6'],
  },
  kind: 'dynamodb:table',
  facts: ['DeletionProtectionEnabled'],
  judge({ facts }) {
    return facts.DeletionProtectionEnabled
      ? pass('DeletionProtectionEnabled is true.')
      : fail('DeletionProtectionEnabled is false; expected: true.');
  },
});
