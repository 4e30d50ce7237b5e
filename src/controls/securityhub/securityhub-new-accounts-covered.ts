import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'securityhub-new-accounts-covered',
  title: 'Accounts of the organization get Security Hub by themselves',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'An account that was opened last week is the one that nobody has set up yet, and the one with the most mistakes.',
  fix: 'Let Security Hub’s delegated administrator use central configuration, or enable it for new accounts.',
  items: ['check.security-hub'],
  aka: { prowler: ['securityhub_delegated_admin_enabled_all_regions'] },
  kind: 'securityhub:hub',
  facts: ['newAccounts'],
  judge({ facts: { newAccounts } }) {
    switch (newAccounts) {
      case null:
        return notApplicable('The account is not Security Hub’s delegated administrator.');
      case 'central':
        return pass('Policies of central configuration say which accounts have Security Hub.');
      case 'enabled':
        return pass('New accounts get Security Hub by themselves.');
      case 'left out':
        return fail(
          'New accounts do not get Security Hub by themselves; expected: central configuration, or enabled.',
        );
    }
  },
});
