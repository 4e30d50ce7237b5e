import { cases, denied } from '../case.ts';

export default cases('route53-domain-privacy', 'route53domains:domain', [
  { name: 'none', verdict: 'pass', facts: { publicContacts: [] } },
  { name: 'one', verdict: 'fail', reason: /contacts tech;/, facts: { publicContacts: ['tech'] } },
  { name: 'denied', verdict: 'unknown', facts: { publicContacts: denied('route53domains:GetDomainDetail') } },
]);
