import { cases, denied } from '../case.ts';

export default cases('organizations-no-open-invitations', 'aws:account', [
  { name: 'none', verdict: 'pass', facts: { openInvitations: [] } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /o-a1b2c3d4e5 \(until 2026-11-12\)/,
    facts: { openInvitations: [{ organization: 'o-a1b2c3d4e5', expires: '2026-11-12T00:00:00.000Z' }] },
  },
  {
    name: 'without an end',
    verdict: 'fail',
    facts: { openInvitations: [{ organization: 'o-a1b2c3d4e5', expires: null }] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { openInvitations: denied('organizations:ListHandshakesForAccount') },
  },
]);
