import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { control, asRead } from '../../model/control.ts';

export default control({
  id: 'dynamodb-table-not-shared',
  title: 'DynamoDB tables let no unknown account in',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'A policy that names another account, or everybody, lets its users read or change the table by their own rights.',
  fix: 'Take from the table’s policy whom you do not know, and list in knownAccounts who is meant to have access.',
  items: ['own.data-leaks'],
  aka: { prowler: ['dynamodb_table_cross_account_access'] },
  kind: 'dynamodb:table',
  facts: ['ResourcePolicy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: { ...NOBODY_KNOWN },
  judge(table, { related: { accounts }, settings }) {
    return judgeForeignAccess({
      what: 'table',
      resource: table,
      text: table.facts.ResourcePolicy,
      accounts,
      settings,
    });
  },
});
