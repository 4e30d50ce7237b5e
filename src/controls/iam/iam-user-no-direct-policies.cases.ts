import { cases, denied, unread } from '../case.ts';
import { LITTLE, policyDocument } from './fixtures/policies.ts';

export default cases('iam-user-no-direct-policies', 'iam:user', [
  { name: 'none', verdict: 'pass', facts: { ManagedPolicyArns: [], Policies: [] } },
  {
    name: 'attached',
    verdict: 'fail',
    reason: /itself: ReadOnlyAccess, team-x; expected/,
    facts: {
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/ReadOnlyAccess',
        'arn:aws:iam::111122223333:policy/teams/team-x',
      ],
      Policies: [],
    },
  },
  {
    name: 'inline',
    verdict: 'fail',
    reason: /mine \(inline\)/,
    facts: {
      ManagedPolicyArns: [],
      Policies: [{ PolicyName: 'mine', PolicyDocument: policyDocument(LITTLE) }],
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountAuthorizationDetails/,
    facts: {
      ManagedPolicyArns: denied('iam:GetAccountAuthorizationDetails'),
      Policies: denied('iam:GetAccountAuthorizationDetails'),
    },
  },
  {
    name: 'an inline policy that came cut short',
    verdict: 'unknown',
    facts: {
      ManagedPolicyArns: [],
      Policies: unread({ kind: 'unparsable', operation: 'iam:GetAccountAuthorizationDetails' }),
    },
  },
]);
