import { cases, denied } from '../case.ts';

export default cases('apigateway-client-certificate-expiry', 'apigateway:client-certificate', [
  { name: 'long', verdict: 'pass', facts: { expirationDate: '2027-06-01T00:00:00.000Z' } },
  {
    name: 'soon',
    verdict: 'fail',
    reason: /in 14 days/,
    facts: { expirationDate: '2026-11-15T00:00:00.000Z' },
  },
  { name: 'over', verdict: 'fail', reason: /ended/, facts: { expirationDate: '2026-10-15T00:00:00.000Z' } },
  {
    name: 'a shorter notice',
    verdict: 'pass',
    facts: { expirationDate: '2026-11-15T00:00:00.000Z' },
    settings: { days: 7 },
  },
  { name: 'denied', verdict: 'unknown', facts: { expirationDate: denied('apigateway:GET') } },
]);
