import { cases, denied } from '../case.ts';

function certificate(expires: string | null, state = 'Registered') {
  return { CommonName: 'corp.example.com', state, expires };
}

export default cases('directoryservice-ldap-certificate', 'directoryservice:directory', [
  { name: 'next year', verdict: 'pass', facts: { certificates: [certificate('2027-10-01T00:00:00.000Z')] } },
  {
    name: 'in a month',
    verdict: 'fail',
    reason: /ends in 30 days; expected: in 90 days/,
    facts: { certificates: [certificate('2026-12-01T00:00:00.000Z')] },
  },
  {
    name: 'ended',
    verdict: 'fail',
    reason: /ends 31 days ago/,
    facts: { certificates: [certificate('2026-10-01T00:00:00.000Z')] },
  },
  {
    name: 'ended, and taken away',
    verdict: 'not-applicable',
    facts: { certificates: [certificate('2026-10-01T00:00:00.000Z', 'Deregistered')] },
  },
  {
    name: 'the old one beside the new',
    verdict: 'fail',
    facts: {
      certificates: [certificate('2027-10-01T00:00:00.000Z'), certificate('2026-12-01T00:00:00.000Z')],
    },
  },
  { name: 'an end that is not told', verdict: 'fail', facts: { certificates: [certificate(null)] } },
  { name: 'a connector', verdict: 'not-applicable', facts: { certificates: null } },
  { name: 'denied', verdict: 'unknown', facts: { certificates: denied('ds:ListCertificates') } },
]);
