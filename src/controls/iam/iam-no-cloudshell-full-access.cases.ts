import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const SHELL = 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess';

function user(id: string, ...ManagedPolicyArns: readonly string[]): Neighbour {
  return { kind: 'iam:user', id, facts: { ManagedPolicyArns } };
}

const CLOSED: Neighbour = {
  kind: 'iam:role',
  id: 'closed',
  facts: { ManagedPolicyArns: denied('iam:GetAccountAuthorizationDetails') },
};

export default cases('iam-no-cloudshell-full-access', 'aws:account', [
  { name: 'nobody at all', verdict: 'pass', facts: {} },
  {
    name: 'other policies',
    verdict: 'pass',
    facts: {},
    others: [user('ann', 'arn:aws:iam::111122223333:policy/AWSCloudShellFullAccess')],
  },
  {
    name: 'a user and a group',
    verdict: 'fail',
    reason: /held by the user ann, the group team; expected/,
    facts: {},
    others: [user('ann', SHELL), { kind: 'iam:group', id: 'team', facts: { ManagedPolicyArns: [SHELL] } }],
  },
  {
    name: 'a user, beside a role that could not be read',
    verdict: 'fail',
    facts: {},
    others: [user('ann', SHELL), CLOSED],
  },
  { name: 'perhaps that role', verdict: 'unknown', facts: {}, others: [user('ann'), CLOSED] },
  { name: 'groups not listed', verdict: 'unknown', facts: {}, unlisted: ['iam:group'] },
]);
