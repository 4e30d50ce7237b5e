import { cases, denied } from '../case.ts';

export default cases('ec2-snapshot-public-access-blocked', 'aws:region', [
  { name: 'all', verdict: 'pass', facts: { snapshotBlockPublicAccess: 'block-all-sharing' } },
  {
    name: 'new ones only',
    verdict: 'fail',
    reason: /is block-new-sharing; expected/,
    facts: { snapshotBlockPublicAccess: 'block-new-sharing' },
  },
  { name: 'none', verdict: 'fail', facts: { snapshotBlockPublicAccess: 'unblocked' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { snapshotBlockPublicAccess: denied('ec2:GetSnapshotBlockPublicAccessState') },
  },
]);
