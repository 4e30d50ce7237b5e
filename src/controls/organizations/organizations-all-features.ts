import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'organizations-all-features',
  title: 'The organization has all features enabled',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'An organization for billing alone sets no limits: no policies over accounts, and no services for all of them.',
  fix: 'Enable all features in the account that manages the organization, and let every member agree.',
  items: ['own.isolation'],
  aka: { cloudsploit: ['enableAllFeatures'] },
  kind: 'aws:account',
  facts: ['organizationFeatureSet'],
  judge({ facts: { organizationFeatureSet: set } }) {
    if (set === null) return notApplicable('The account is in no organization.');
    if (set === 'ALL') return pass('The organization has all features enabled.');
    return fail(`The organization's features are ${set}; expected: ALL.`);
  },
});
