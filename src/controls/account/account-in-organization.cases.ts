import { cases, denied } from '../case.ts';

function of(managementAccountId: string) {
  return { organization: { id: 'o-abcdefghij', managementAccountId } };
}

export default cases('account-in-organization', 'aws:account', [
  {
    name: 'a member',
    verdict: 'pass',
    reason: /a member of the organization o-abcdefghij/,
    facts: of('444455556666'),
  },
  { name: 'the one that manages it', verdict: 'pass', reason: /manages/, facts: of('111122223333') },
  { name: 'none', verdict: 'fail', facts: { organization: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { organization: denied('organizations:DescribeOrganization') },
  },
]);
