import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'guardduty-new-accounts-covered',
  title: 'Accounts of the organization get GuardDuty by themselves',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'An account that was opened last week is the one that nobody has set up yet, and the one with the most mistakes.',
  fix: 'Let GuardDuty’s delegated administrator enable it for all accounts of the organization.',
  items: ['check.guardduty'],
  aka: { prowler: ['guardduty_delegated_admin_enabled_all_regions'] },
  kind: 'guardduty:detector',
  facts: ['autoEnableOrganizationMembers'],
  judge({ facts: { autoEnableOrganizationMembers: which } }) {
    if (which === null) return notApplicable('The account is not GuardDuty’s delegated administrator.');
    if (which === 'ALL' || which === 'NEW') return pass(`Accounts get GuardDuty by themselves: ${which}.`);
    return fail(`Accounts that get GuardDuty by themselves: ${which}; expected: ALL or NEW.`);
  },
});
