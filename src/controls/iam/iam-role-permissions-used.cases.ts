import { cases, denied } from '../case.ts';
import { DAYS_AGO, use } from './fixtures/use.ts';

const OLD = '2020-01-01T00:00:00.000Z';

function of(services: Readonly<Record<string, string | null>>, createdAt = OLD) {
  return { lastAccessed: use(services), createdAt };
}

export default cases('iam-role-permissions-used', 'iam:role', [
  { name: 'all used', verdict: 'pass', facts: of({ s3: DAYS_AGO[1], ec2: DAYS_AGO[90] }) },
  {
    name: 'one used 91 days ago, one never',
    verdict: 'fail',
    reason: /^Of 3 services that its policies allow, 2 were not used for 90 days: ec2, sqs; expected: none\./,
    facts: of({ sqs: null, s3: DAYS_AGO[1], ec2: DAYS_AGO[91] }),
  },
  {
    name: 'many',
    verdict: 'fail',
    reason: /: s0, s1, s2, s3, s4, s5, s6, s7 and 1 more;/,
    facts: of(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`s${at}`, null]))),
  },
  {
    name: 'with a longer time',
    verdict: 'pass',
    settings: { days: 120 },
    facts: of({ ec2: DAYS_AGO[91] }),
  },
  {
    name: 'made 90 days ago',
    verdict: 'pass',
    reason: /too short a time/,
    facts: of({ s3: null }, DAYS_AGO[90]),
  },
  { name: 'made 91 days ago', verdict: 'fail', facts: of({ s3: null }, DAYS_AGO[91]) },
  { name: 'no services', verdict: 'not-applicable', facts: of({}) },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GenerateServiceLastAccessedDetails/,
    facts: { lastAccessed: denied('iam:GenerateServiceLastAccessedDetails'), createdAt: OLD },
  },
]);
