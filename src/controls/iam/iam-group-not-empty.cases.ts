import { cases, denied } from '../case.ts';

export default cases('iam-group-not-empty', 'iam:group', [
  {
    name: 'a member',
    verdict: 'pass',
    reason: /ann among them/,
    id: 'Developers',
    facts: {},
    others: [{ kind: 'iam:user', id: 'ann', facts: { Groups: ['Readers', 'Developers'] } }],
  },
  {
    name: 'members of other groups only',
    verdict: 'fail',
    id: 'Developers',
    facts: {},
    others: [{ kind: 'iam:user', id: 'ann', facts: { Groups: ['Developers2'] } }],
  },
  { name: 'no users at all', verdict: 'fail', id: 'Developers', facts: {} },
  {
    name: 'a member, though another user could not be read',
    verdict: 'pass',
    id: 'Developers',
    facts: {},
    others: [
      { kind: 'iam:user', id: 'ann', facts: { Groups: denied('iam:GetAccountAuthorizationDetails') } },
      { kind: 'iam:user', id: 'bob', facts: { Groups: ['Developers'] } },
    ],
  },
  {
    name: 'perhaps a member among those that could not be read',
    verdict: 'unknown',
    id: 'Developers',
    facts: {},
    others: [
      { kind: 'iam:user', id: 'ann', facts: { Groups: denied('iam:GetAccountAuthorizationDetails') } },
    ],
  },
  { name: 'users not listed', verdict: 'unknown', id: 'Developers', facts: {}, unlisted: ['iam:user'] },
]);
