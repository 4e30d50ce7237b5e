import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE, policyDocument } from './fixtures/policies.ts';

const ALL = 'arn:aws:iam::111122223333:policy/all';

export default cases('iam-role-no-admin', 'iam:role', [
  {
    name: 'a policy of AWS that allows much, but not all',
    verdict: 'pass',
    facts: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess-Amplify'], Policies: [] },
  },
  {
    name: 'AdministratorAccess',
    verdict: 'fail',
    reason: /by AdministratorAccess;/,
    facts: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'], Policies: [] },
  },
  {
    name: 'AdministratorAccess in another partition',
    verdict: 'fail',
    facts: { ManagedPolicyArns: ['arn:aws-us-gov:iam::aws:policy/AdministratorAccess'], Policies: [] },
  },
  {
    name: 'inline',
    verdict: 'fail',
    reason: /mine \(inline\)/,
    facts: {
      ManagedPolicyArns: [],
      Policies: [
        { PolicyName: 'other', PolicyDocument: policyDocument(LITTLE) },
        { PolicyName: 'mine', PolicyDocument: policyDocument(LITTLE, EVERYTHING) },
      ],
    },
  },
  {
    name: 'a customer managed policy',
    verdict: 'fail',
    reason: /by all;/,
    facts: { ManagedPolicyArns: [ALL], Policies: [] },
    others: [
      { kind: 'iam:policy', id: 'all', arn: ALL, facts: { PolicyDocument: policyDocument(EVERYTHING) } },
    ],
  },
  {
    name: 'a customer managed policy of little',
    verdict: 'pass',
    facts: { ManagedPolicyArns: [ALL], Policies: [] },
    others: [{ kind: 'iam:policy', id: 'all', arn: ALL, facts: { PolicyDocument: policyDocument(LITTLE) } }],
  },
  {
    name: 'a customer managed policy that cannot be parsed',
    verdict: 'unknown',
    facts: { ManagedPolicyArns: [ALL], Policies: [] },
    others: [{ kind: 'iam:policy', id: 'all', arn: ALL, facts: { PolicyDocument: '{}' } }],
  },
  {
    name: 'policies not listed',
    verdict: 'unknown',
    facts: { ManagedPolicyArns: [ALL], Policies: [] },
    unlisted: ['iam:policy'],
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
    name: 'a role that AWS made for itself',
    verdict: 'not-applicable',
    managedByAws: true,
    facts: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'], Policies: [] },
  },
]);
