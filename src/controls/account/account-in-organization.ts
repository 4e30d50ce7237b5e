import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'account-in-organization',
  title: 'The account belongs to an organization',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote:
    'An account by itself is not open to anybody; what it lacks are guardrails from above, which are judged by controls of their own.',
  why: 'Only an organization can set limits that not even the account’s own administrators can lift.',
  fix: 'Make an organization from an account that runs nothing else, and invite this one.',
  items: ['own.isolation'],
  aka: { prowler: ['organizations_account_part_of_organizations'], securityHub: ['Account.2'] },
  kind: 'aws:account',
  facts: ['organization'],
  judge({ id, facts: { organization } }) {
    if (organization === null) return fail('The account is in no organization; expected: to be in one.');
    if (organization.managementAccountId === id)
      return pass(`The account manages the organization ${organization.id}.`);
    return pass(`The account is a member of the organization ${organization.id}.`);
  },
});
