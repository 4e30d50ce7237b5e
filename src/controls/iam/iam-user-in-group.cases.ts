import { cases, denied } from '../case.ts';

export default cases('iam-user-in-group', 'iam:user', [
  {
    name: 'in two',
    verdict: 'pass',
    reason: /Developers, Readers/,
    facts: { Groups: ['Developers', 'Readers'] },
  },
  { name: 'in none', verdict: 'fail', facts: { Groups: [] } },
  { name: 'denied', verdict: 'unknown', facts: { Groups: denied('iam:GetAccountAuthorizationDetails') } },
]);
