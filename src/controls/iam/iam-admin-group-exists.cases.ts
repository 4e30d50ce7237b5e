import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE, policyDocument } from './fixtures/policies.ts';
import { ALONE, arnOf, otherRole, otherUser, trusts, userFacts } from './fixtures/principals.ts';

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

function member(name: string, Groups: readonly string[]): Neighbour {
  return { kind: 'iam:user', id: name, arn: arnOf(`user/${name}`), name, facts: { ...userFacts(), Groups } };
}

const AWS_GROUP: Neighbour = {
  ...group('Owners'),
  facts: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'], Policies: [] },
} as Neighbour;
const CLOSED: Neighbour = {
  ...group('Closed'),
  facts: { ManagedPolicyArns: denied('iam:GetAccountAuthorizationDetails'), Policies: [] },
} as Neighbour;
const PEOPLE = trusts({ Federated: 'arn:aws:iam::111122223333:saml-provider/okta' });

export default cases('iam-admin-group-exists', 'aws:account', [
  {
    name: 'two administrators',
    verdict: 'pass',
    reason: /The group Admins gives administrator rights to user\/ann, user\/bob\./,
    facts: ALONE,
    others: [group('Admins', EVERYTHING), member('ann', ['Admins']), member('bob', ['Devs', 'Admins'])],
  },
  {
    name: 'by AWS’s policy, under another name',
    verdict: 'pass',
    facts: ALONE,
    others: [AWS_GROUP, member('ann', ['Owners'])],
  },
  {
    name: 'an empty one',
    verdict: 'fail',
    reason: /Nobody is in Admins;/,
    facts: ALONE,
    others: [group('Admins', EVERYTHING), member('ann', [])],
  },
  {
    name: 'one of that name without the rights',
    verdict: 'fail',
    reason: /No group gives/,
    facts: ALONE,
    others: [group('Admins', LITTLE), member('ann', ['Admins'])],
  },
  {
    name: 'an administrator of its own, and a role for people',
    verdict: 'fail',
    facts: ALONE,
    others: [otherUser('ann', EVERYTHING), otherRole('admin', [EVERYTHING], PEOPLE)],
  },
  {
    name: 'a role for machines',
    verdict: 'fail',
    facts: ALONE,
    others: [otherUser('ann', LITTLE), otherRole('admin', [EVERYTHING])],
  },
  {
    name: 'a role for people',
    verdict: 'not-applicable',
    reason: /take on the role admin/,
    facts: ALONE,
    others: [otherUser('ann', LITTLE), otherRole('admin', [EVERYTHING], PEOPLE)],
  },
  { name: 'no users', verdict: 'not-applicable', facts: ALONE, others: [otherRole('app', [LITTLE])] },
  {
    name: 'perhaps one that could not be read',
    verdict: 'unknown',
    reason: /of the group Closed/,
    facts: ALONE,
    others: [CLOSED, member('ann', ['Closed'])],
  },
  {
    name: 'one, beside what could not be read',
    verdict: 'pass',
    facts: ALONE,
    others: [CLOSED, group('Admins', EVERYTHING), member('ann', ['Admins'])],
  },
  { name: 'users not listed', verdict: 'unknown', facts: ALONE, unlisted: ['iam:user'] },
]);
