import { cases, denied } from '../case.ts';

function contact(name: string) {
  return { Name: name.trim(), EmailAddress: `${name}@example.com` };
}

export default cases('account-contacts-distinct', 'aws:account', [
  {
    name: 'three',
    verdict: 'pass',
    reason: /3 different mailboxes/,
    facts: { securityContact: contact('s'), billingContact: contact('b'), operationsContact: contact('o') },
  },
  {
    name: 'two share a mailbox',
    verdict: 'pass',
    facts: { securityContact: contact('s'), billingContact: contact('b'), operationsContact: contact('s') },
  },
  {
    name: 'all the same, spelt otherwise',
    verdict: 'fail',
    reason: /all go to a@example.com/,
    facts: { securityContact: contact('a'), billingContact: contact('A'), operationsContact: contact(' a') },
  },
  {
    name: 'two are missing',
    verdict: 'fail',
    reason: /for billing, operations/,
    facts: { securityContact: contact('s'), billingContact: null, operationsContact: null },
  },
  {
    name: 'one is denied',
    verdict: 'unknown',
    facts: {
      securityContact: contact('s'),
      billingContact: denied('account:GetAlternateContact'),
      operationsContact: contact('o'),
    },
  },
]);
