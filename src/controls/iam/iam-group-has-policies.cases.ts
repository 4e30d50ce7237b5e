import { cases, denied } from '../case.ts';
import { LITTLE, policyDocument } from './fixtures/policies.ts';

const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const REFUSED = denied('iam:GetAccountAuthorizationDetails');

export default cases('iam-group-has-policies', 'iam:group', [
  {
    name: 'attached',
    verdict: 'pass',
    reason: /1 policy/,
    facts: { ManagedPolicyArns: [READ_ONLY], Policies: [] },
  },
  {
    name: 'inline and attached',
    verdict: 'pass',
    reason: /2 policies/,
    facts: {
      ManagedPolicyArns: [READ_ONLY],
      Policies: [{ PolicyName: 'own', PolicyDocument: policyDocument(LITTLE) }],
    },
  },
  { name: 'none', verdict: 'fail', facts: { ManagedPolicyArns: [], Policies: [] } },
  { name: 'denied', verdict: 'unknown', facts: { ManagedPolicyArns: REFUSED, Policies: REFUSED } },
]);
