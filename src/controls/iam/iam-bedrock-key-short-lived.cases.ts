import { cases, denied } from '../case.ts';

const key = (Status: string, expires: string | null) => ({ facts: { UserName: 'chat', Status, expires } });

export default cases('iam-bedrock-key-short-lived', 'iam:bedrock-key', [
  {
    name: 'for a month',
    verdict: 'fail',
    reason: /in 30 days/,
    ...key('Active', '2026-12-01T00:00:00.000Z'),
  },
  { name: 'for ever', verdict: 'fail', reason: /never expires/, ...key('Active', null) },
  { name: 'its time is over', verdict: 'pass', ...key('Active', '2026-10-31T00:00:00.000Z') },
  { name: 'turned off', verdict: 'pass', reason: /is Inactive/, ...key('Inactive', null) },
  { name: 'expired', verdict: 'pass', ...key('Expired', '2026-10-01T00:00:00.000Z') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      UserName: 'chat',
      Status: denied('iam:ListServiceSpecificCredentials'),
      expires: null,
    },
  },
]);
