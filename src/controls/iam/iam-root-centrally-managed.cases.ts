import { cases, denied } from '../case.ts';

const OWN = '111122223333';
const manages = (managementAccountId: string) => ({
  organization: { id: 'o-abcdefghij', managementAccountId },
});
const both = ['RootCredentialsManagement', 'RootSessions'];

export default cases('iam-root-centrally-managed', 'aws:account', [
  { name: 'both features', verdict: 'pass', id: OWN, facts: { ...manages(OWN), centralRootAccess: both } },
  {
    name: 'sessions only',
    verdict: 'fail',
    id: OWN,
    facts: { ...manages(OWN), centralRootAccess: ['RootSessions'] },
  },
  { name: 'neither', verdict: 'fail', id: OWN, facts: { ...manages(OWN), centralRootAccess: [] } },
  {
    name: 'off, since IAM has no access to the organization',
    verdict: 'fail',
    id: OWN,
    facts: { ...manages(OWN), centralRootAccess: null },
  },
  {
    name: 'a member that it is delegated to',
    verdict: 'pass',
    id: OWN,
    facts: { ...manages('444455556666'), centralRootAccess: both },
  },
  {
    name: 'another member',
    verdict: 'not-applicable',
    reason: /444455556666/,
    id: OWN,
    facts: { ...manages('444455556666'), centralRootAccess: null },
  },
  {
    name: 'no organization',
    verdict: 'not-applicable',
    id: OWN,
    facts: { organization: null, centralRootAccess: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    id: OWN,
    facts: { ...manages(OWN), centralRootAccess: denied('iam:ListOrganizationsFeatures') },
  },
]);
