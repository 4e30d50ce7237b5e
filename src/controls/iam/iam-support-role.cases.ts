import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const SUPPORT = 'arn:aws:iam::aws:policy/AWSSupportAccess';

function role(id: string, ...ManagedPolicyArns: readonly string[]): Neighbour {
  return { kind: 'iam:role', id, facts: { ManagedPolicyArns } };
}

const CLOSED: Neighbour = {
  kind: 'iam:role',
  id: 'closed',
  facts: { ManagedPolicyArns: denied('iam:GetAccountAuthorizationDetails') },
};

export default cases('iam-support-role', 'aws:account', [
  {
    name: 'a role',
    verdict: 'pass',
    reason: /The role support holds/,
    facts: {},
    others: [role('app'), role('support', SUPPORT)],
  },
  {
    name: 'a group, in another partition',
    verdict: 'pass',
    reason: /The group oncall holds/,
    facts: {},
    others: [
      {
        kind: 'iam:group',
        id: 'oncall',
        facts: { ManagedPolicyArns: ['arn:aws-us-gov:iam::aws:policy/AWSSupportAccess'] },
      },
    ],
  },
  {
    name: 'a role beside one that could not be read',
    verdict: 'pass',
    facts: {},
    others: [CLOSED, role('s', SUPPORT)],
  },
  {
    name: 'nobody',
    verdict: 'fail',
    facts: {},
    others: [role('admin', 'arn:aws:iam::aws:policy/AdministratorAccess')],
  },
  {
    name: 'a policy of that name that is the customer’s',
    verdict: 'fail',
    facts: {},
    others: [role('support', 'arn:aws:iam::111122223333:policy/AWSSupportAccess')],
  },
  { name: 'perhaps one that could not be read', verdict: 'unknown', facts: {}, others: [CLOSED] },
  { name: 'roles not listed', verdict: 'unknown', facts: {}, unlisted: ['iam:role'] },
]);
