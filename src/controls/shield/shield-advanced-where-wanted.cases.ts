import { cases, denied } from '../case.ts';

export default cases('shield-advanced-where-wanted', 'aws:account', [
  { name: 'subscribed', verdict: 'pass', facts: { shieldSubscription: 'ACTIVE' } },
  { name: 'nobody has said', verdict: 'manual', facts: { shieldSubscription: 'INACTIVE' } },
  {
    name: 'wanted and not there',
    verdict: 'fail',
    facts: { shieldSubscription: 'INACTIVE' },
    settings: { wanted: 'yes' },
  },
  {
    name: 'not wanted',
    verdict: 'pass',
    facts: { shieldSubscription: 'INACTIVE' },
    settings: { wanted: 'no' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { shieldSubscription: denied('shield:GetSubscriptionState') },
  },
]);
