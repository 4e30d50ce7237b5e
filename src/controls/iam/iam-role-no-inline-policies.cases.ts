import { cases, denied } from '../case.ts';
import { LITTLE, policyDocument } from './fixtures/policies.ts';

function inline(...names: readonly string[]) {
  return { Policies: names.map((PolicyName) => ({ PolicyName, PolicyDocument: policyDocument(LITTLE) })) };
}

export default cases('iam-role-no-inline-policies', 'iam:role', [
  { name: 'none', verdict: 'pass', reason: /The role has no inline policies/, facts: inline() },
  {
    name: 'one',
    verdict: 'fail',
    reason: /^Inline policies of the role: read; expected: none/,
    facts: inline('read'),
  },
  { name: 'two', verdict: 'fail', reason: /: read, write;/, facts: inline('read', 'write') },
  {
    name: 'one that cannot be read is one all the same',
    verdict: 'fail',
    facts: { Policies: [{ PolicyName: 'odd', PolicyDocument: '{}' }] },
  },
  { name: 'denied', verdict: 'unknown', facts: { Policies: denied('iam:GetAccountAuthorizationDetails') } },
  { name: 'one of AWS’s own', verdict: 'not-applicable', managedByAws: true, facts: inline('read') },
]);
