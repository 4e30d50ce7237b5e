import { cases, denied } from '../case.ts';

const MEMBER = { account: { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' } } };
const ALONE = { account: { organization: null } };

export default cases('guardduty-centrally-managed', 'guardduty:detector', [
  {
    name: 'by another account',
    verdict: 'pass',
    facts: { administrator: '444455556666', members: 0 },
    ...MEMBER,
  },
  {
    name: 'the one that manages',
    verdict: 'pass',
    reason: /12 others/,
    facts: { administrator: null, members: 12 },
    ...MEMBER,
  },
  { name: 'by itself', verdict: 'fail', facts: { administrator: null, members: 0 }, ...MEMBER },
  {
    name: 'without an organization',
    verdict: 'not-applicable',
    facts: { administrator: null, members: 0 },
    ...ALONE,
  },
  {
    name: 'by invitation, without an organization',
    verdict: 'pass',
    facts: { administrator: '444455556666', members: 0 },
    ...ALONE,
  },
  {
    name: 'by another than is meant',
    verdict: 'fail',
    reason: /444455556666 manages the detector; expected: 777788889999/,
    facts: { administrator: '444455556666', members: 0 },
    settings: { administrator: '777788889999' },
    ...MEMBER,
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { administrator: denied('guardduty:GetAdministratorAccount'), members: 0 },
    ...MEMBER,
  },
]);
