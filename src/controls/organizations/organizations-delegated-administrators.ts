import { control } from '../../model/control.ts';
import type { DelegatedAdministrator } from '../../model/kinds/organization.ts';
import { fail, manual, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'organizations-delegated-administrators',
  title: 'Delegated administrators of the organization are accounts that you trust',
  risk: { impact: 'account', exposure: 'inside', ease: 'effort' },
  why: 'A delegated administrator acts in all accounts: whoever gets into that one account has a hand in every other.',
  fix: 'Take the delegation from accounts that need it no more, and name the others in the setting `accounts`.',
  items: ['own.isolation', 'iam.bring-down'],
  aka: { prowler: ['organizations_delegated_administrators'] },
  kind: 'aws:account',
  facts: ['delegatedAdministrators'],
  settings: { accounts: [] as readonly string[] },
  judge({ facts: { delegatedAdministrators: found } }, { settings: { accounts } }) {
    if (found === null) return notApplicable('The account is in no organization.');
    if (found.length === 0) return pass('The organization has no delegated administrators.');
    if (accounts.length === 0)
      return manual(`Say whether you trust these, and name them in accounts: ${found.map(told).join('; ')}.`);
    const strange = found.filter(({ account }) => !accounts.includes(account));
    if (strange.length === 0) return pass(`All ${found.length} delegated administrators are known.`);
    return fail(`Delegated to ${strange.map(told).join('; ')}; expected: only accounts named in accounts.`);
  },
});

function told({ account, name, services }: DelegatedAdministrator): string {
  return `${account} (${name}) for ${services.map((it) => it.replace('.amazonaws.com', '')).join(', ')}`;
}
