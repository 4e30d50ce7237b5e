import { account, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'guardduty-centrally-managed',
  title: 'GuardDuty is managed for the whole organization by one account',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'An administrator of a single account can turn its detector off, and whoever becomes one does; not in an account that another manages.',
  fix: 'Name a delegated administrator for GuardDuty, and let it take in this account.',
  items: ['check.guardduty'],
  aka: { prowler: ['guardduty_centrally_managed'], cloudsploit: ['guardDutyMaster'] },
  kind: 'guardduty:detector',
  facts: ['administrator', 'members'],
  relations: { mine: account(['organization']) },
  // The account that must be the one; empty: any.
  settings: { administrator: '' },
  judge({ account: id, facts: { administrator, members } }, { related: { mine }, settings }) {
    const manager = administrator ?? (members > 0 ? id : null);
    if (manager === null) {
      if (mine.facts.organization === null)
        return notApplicable('The account is in no organization: it stands alone.');
      return fail('No account manages this detector, and it manages none; expected: one of the two.');
    }
    if (settings.administrator !== '' && settings.administrator !== manager) {
      return fail(`Account ${manager} manages the detector; expected: ${settings.administrator}.`);
    }
    if (administrator !== null) return pass(`Account ${administrator} manages the detector.`);
    return pass(`The account manages the detectors of ${members} others.`);
  },
});
