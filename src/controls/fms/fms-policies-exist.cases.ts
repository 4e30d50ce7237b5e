import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' } };
const MANAGES = { organization: { id: 'o-abcdefghij', managementAccountId: '111122223333' } };
const POLICY: Neighbour = { kind: 'fms:policy', id: 'p-1', facts: {} };
const ADMIN = { regionFacts: { isFirewallManager: true } };
const NOT = { regionFacts: { isFirewallManager: false } };

export default cases('fms-policies-exist', 'aws:account', [
  { name: 'one policy', verdict: 'pass', facts: MEMBER, ...ADMIN, others: [POLICY] },
  { name: 'an administrator without policies', verdict: 'fail', facts: MEMBER, ...ADMIN },
  { name: 'another member', verdict: 'not-applicable', facts: MEMBER, ...NOT },
  { name: 'the account that manages the organization', verdict: 'manual', facts: MANAGES, ...NOT },
  { name: 'no organization', verdict: 'not-applicable', facts: { organization: null }, ...NOT },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: MEMBER,
    regionFacts: { isFirewallManager: denied('fms:ListPolicies') },
    unlisted: ['fms:policy'],
  },
]);
