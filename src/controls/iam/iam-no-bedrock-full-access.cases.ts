import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const FULL = 'arn:aws:iam::aws:policy/AmazonBedrockFullAccess';

function role(id: string, ...ManagedPolicyArns: readonly string[]): Neighbour {
  return { kind: 'iam:role', id, facts: { ManagedPolicyArns } };
}

const CLOSED: Neighbour = {
  kind: 'iam:user',
  id: 'closed',
  facts: { ManagedPolicyArns: denied('iam:GetAccountAuthorizationDetails') },
};

export default cases('iam-no-bedrock-full-access', 'aws:account', [
  { name: 'nobody at all', verdict: 'pass', facts: {} },
  {
    name: 'policies with like names',
    verdict: 'pass',
    facts: {},
    others: [
      role('app', 'arn:aws:iam::111122223333:policy/AmazonBedrockFullAccess'),
      role('web', 'arn:aws:iam::aws:policy/AmazonBedrockReadOnly'),
    ],
  },
  {
    name: 'a role',
    verdict: 'fail',
    reason: /held by the role chat; expected/,
    facts: {},
    others: [role('chat', FULL)],
  },
  {
    name: 'a role in GovCloud',
    verdict: 'fail',
    facts: {},
    others: [role('chat', FULL.replace('aws', 'aws-us-gov'))],
  },
  { name: 'perhaps one that was not read', verdict: 'unknown', facts: {}, others: [role('app'), CLOSED] },
  { name: 'roles not listed', verdict: 'unknown', facts: {}, unlisted: ['iam:role'] },
]);
