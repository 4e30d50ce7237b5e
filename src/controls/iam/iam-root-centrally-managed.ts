import { account, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-root-centrally-managed',
  title: 'The organization manages the root credentials of its member accounts',
  risk: { impact: 'account', exposure: 'internet', ease: 'effort' },
  why: 'Else each member account has a root password of its own that no policy binds, and a mailbox by which it is reset.',
  fix: 'Turn on central root access in the management account, and delete the root credentials of the members.',
  items: ['iam.root-mfa', 'iam.root-keys'],
  aka: { prowler: ['iam_root_credentials_management_enabled'] },
  kind: 'aws:account',
  facts: ['centralRootAccess'],
  relations: { mine: account(['organization']) },
  judge({ id, facts: { centralRootAccess: features } }, { related: { mine } }) {
    const { organization } = mine.facts;
    if (organization === null) return notApplicable('The account is in no organization.');
    if (features === null && organization.managementAccountId !== id)
      return notApplicable(
        `AWS tells it to the management account only, ${organization.managementAccountId}.`,
      );
    if (features?.includes('RootCredentialsManagement') === true)
      return pass('RootCredentialsManagement is on for the organization.');
    return fail('RootCredentialsManagement is off for the organization; expected: on.');
  },
});
