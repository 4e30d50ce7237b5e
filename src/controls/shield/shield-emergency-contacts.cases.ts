import { cases, denied } from '../case.ts';

export default cases('shield-emergency-contacts', 'aws:account', [
  { name: 'two', verdict: 'pass', facts: { shieldSubscription: 'ACTIVE', shieldEmergencyContacts: 2 } },
  { name: 'none', verdict: 'fail', facts: { shieldSubscription: 'ACTIVE', shieldEmergencyContacts: 0 } },
  {
    name: 'no subscription',
    verdict: 'not-applicable',
    facts: { shieldSubscription: 'INACTIVE', shieldEmergencyContacts: 0 },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      shieldSubscription: 'ACTIVE',
      shieldEmergencyContacts: denied('shield:DescribeEmergencyContactSettings'),
    },
  },
]);
