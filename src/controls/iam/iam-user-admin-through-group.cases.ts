import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE, policyDocument } from './fixtures/policies.ts';
import { ALONE, arnOf, userFacts } from './fixtures/principals.ts';

const ANN = { id: 'ann', arn: arnOf('user/ann'), account: ALONE } as const;
const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';

function group(name: string, ...statements: readonly object[]): Neighbour {
  const Policies = [{ PolicyName: 'own', PolicyDocument: policyDocument(...statements) }];
  return {
    kind: 'iam:group',
    id: name,
    arn: arnOf(`group/${name}`),
    name,
    facts: { ManagedPolicyArns: [], Policies },
  };
}

export default cases('iam-user-admin-through-group', 'iam:user', [
  {
    ...ANN,
    name: 'through a group',
    verdict: 'pass',
    reason: /through the group Admins/,
    facts: { ...userFacts(LITTLE), Groups: ['Devs', 'Admins'] },
    others: [group('Devs', LITTLE), group('Admins', EVERYTHING)],
  },
  {
    ...ANN,
    name: 'by an inline policy',
    verdict: 'fail',
    reason: /by own \(inline\); expected/,
    facts: userFacts(EVERYTHING),
  },
  {
    ...ANN,
    name: 'both ways',
    verdict: 'fail',
    reason: /by AdministratorAccess;/,
    facts: { ...userFacts(), ManagedPolicyArns: [ADMIN], Groups: ['Admins'] },
    others: [group('Admins', EVERYTHING)],
  },
  { ...ANN, name: 'no administrator', verdict: 'not-applicable', facts: userFacts(LITTLE) },
  {
    ...ANN,
    name: 'a policy that could not be read',
    verdict: 'unknown',
    reason: /^What the user itself holds could not all be read: huge/,
    facts: { ...userFacts(LITTLE), ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/huge'] },
  },
  {
    ...ANN,
    name: 'groups not listed',
    verdict: 'unknown',
    facts: userFacts(LITTLE),
    unlisted: ['iam:group'],
  },
  {
    ...ANN,
    name: 'denied',
    verdict: 'unknown',
    facts: { ...userFacts(), Policies: denied('iam:GetAccountAuthorizationDetails') },
  },
]);
