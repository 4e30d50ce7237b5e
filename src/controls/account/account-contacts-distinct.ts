import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'account-contacts-distinct',
  title: 'Security, billing and operations have contacts, not all the same',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: "With one mailbox for all, or none, AWS's notice of an attack or an outage is lost among the bills.",
  fix: 'Set the three alternate contacts of the account to mailboxes of the teams in charge.',
  items: ['own.owner'],
  aka: {
    prowler: ['account_maintain_different_contact_details_to_security_billing_and_operations'],
  },
  kind: 'aws:account',
  facts: ['securityContact', 'billingContact', 'operationsContact'],
  judge({ facts: { securityContact, billingContact, operationsContact } }) {
    const contacts = { security: securityContact, billing: billingContact, operations: operationsContact };
    const missing = Object.entries(contacts).flatMap(([name, contact]) => (contact === null ? [name] : []));
    if (missing.length > 0)
      return fail(`No contact is set for ${missing.join(', ')}; expected: one for each of the three.`);
    const mailboxes = new Set(
      Object.values(contacts).map((contact) => contact?.EmailAddress.trim().toLowerCase()),
    );
    if (mailboxes.size > 1)
      return pass(`Security, billing and operations have ${mailboxes.size} different mailboxes.`);
    const address = securityContact?.EmailAddress ?? '';
    return fail(
      `Security, billing and operations all go to ${address}; expected: not all to the same mailbox.`,
    );
  },
});
