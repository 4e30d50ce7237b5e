import { cases, denied } from '../case.ts';

const facts = (expiry: string | null, AutoRenew = true) => ({ AutoRenew, expiry });

export default cases('route53-domain-renewed', 'route53domains:domain', [
  { name: 'next year', verdict: 'pass', reason: /in 242 days/, facts: facts('2027-07-01T00:00:00.000Z') },
  {
    name: 'by hand',
    verdict: 'fail',
    reason: /^AutoRenew is false/,
    facts: facts('2027-07-01T00:00:00.000Z', false),
  },
  {
    name: 'soon, although it renews itself',
    verdict: 'fail',
    reason: /It expires in 9 days; expected: at least 30 days left/,
    facts: facts('2026-11-10T00:00:00.000Z'),
  },
  { name: 'gone', verdict: 'fail', reason: /expired 31 days ago/, facts: facts('2026-10-01T00:00:00.000Z') },
  { name: 'not told', verdict: 'pass', facts: facts(null) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AutoRenew: denied('route53domains:ListDomains'), expiry: null },
  },
]);
