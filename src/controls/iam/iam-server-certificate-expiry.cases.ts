import { cases, denied } from '../case.ts';

export default cases('iam-server-certificate-expiry', 'iam:server-certificate', [
  { name: 'for long', verdict: 'pass', reason: /212 days/, facts: { notAfter: '2027-06-01T00:00:00.000Z' } },
  { name: 'thirty days left', verdict: 'pass', facts: { notAfter: '2026-12-01T00:00:00.000Z' } },
  { name: 'less', verdict: 'fail', reason: /in 29 days/, facts: { notAfter: '2026-11-30T23:00:00.000Z' } },
  {
    name: 'its last hours',
    verdict: 'fail',
    reason: /in 0 days, on 2026-11-01/,
    facts: { notAfter: '2026-11-01T06:00:00.000Z' },
  },
  {
    name: 'expired an hour ago',
    verdict: 'fail',
    reason: /expired on 2026-10-31/,
    facts: { notAfter: '2026-10-31T23:00:00.000Z' },
  },
  {
    name: 'a week is enough, says the setting',
    verdict: 'pass',
    settings: { days: 7 },
    facts: { notAfter: '2026-11-10T00:00:00.000Z' },
  },
  { name: 'denied', verdict: 'unknown', facts: { notAfter: denied('iam:ListServerCertificates') } },
]);
