import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:iam::111122223333:policy/team/limits';

export default cases('iam-policy-attached', 'iam:policy', [
  {
    name: 'attached to one',
    verdict: 'pass',
    reason: /to 1 user, group or role/,
    facts: { attachmentCount: 1 },
  },
  { name: 'attached to five', verdict: 'pass', reason: /to 5 users/, facts: { attachmentCount: 5 } },
  { name: 'attached to nobody', verdict: 'fail', facts: { attachmentCount: 0 } },
  {
    name: 'a boundary of a role',
    verdict: 'pass',
    reason: /boundary of developer/,
    id: 'limits',
    arn: ARN,
    facts: { attachmentCount: 0 },
    others: [
      { kind: 'iam:user', id: 'ann', facts: { PermissionsBoundary: null } },
      { kind: 'iam:role', id: 'developer', facts: { PermissionsBoundary: ARN } },
    ],
  },
  {
    name: 'another is the boundary',
    verdict: 'fail',
    id: 'limits',
    arn: ARN,
    facts: { attachmentCount: 0 },
    others: [{ kind: 'iam:user', id: 'ann', facts: { PermissionsBoundary: `${ARN}-2` } }],
  },
  { name: 'roles not listed', verdict: 'unknown', facts: { attachmentCount: 0 }, unlisted: ['iam:role'] },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { attachmentCount: denied('iam:GetAccountAuthorizationDetails') },
  },
]);
