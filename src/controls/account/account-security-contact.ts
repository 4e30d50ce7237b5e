import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'account-security-contact',
  title: 'The account has a security contact',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: "AWS's warnings of abuse or leaked keys go to root's mailbox alone, where nobody in charge may read them.",
  fix: "Set a security contact, a mailbox that the security team reads, under the account's alternate contacts.",
  items: ['own.owner'],
  aka: {
    prowler: ['account_security_contact_information_is_registered'],
    securityHub: ['Account.1'],
  },
  kind: 'aws:account',
  facts: ['securityContact'],
  judge({ facts: { securityContact } }) {
    if (securityContact === null) return fail('No security contact is set; expected: one.');
    return pass(`The security contact is ${securityContact.Name} <${securityContact.EmailAddress}>.`);
  },
});
