import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'shield-emergency-contacts',
  title: 'Shield’s response team has somebody to call',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'During a flood the response team looks for somebody who may decide, and finds no number.',
  fix: 'Add emergency contacts in the settings of Shield Advanced.',
  items: ['check.shield'],
  aka: { cloudsploit: ['shieldEmergencyContacts'] },
  kind: 'aws:account',
  facts: ['shieldSubscription', 'shieldEmergencyContacts'],
  judge({ facts: { shieldSubscription, shieldEmergencyContacts: count } }) {
    if (shieldSubscription !== 'ACTIVE') return notApplicable('Shield Advanced is not subscribed to.');
    if (count === 0) return fail('There is no emergency contact; expected: one at least.');
    return pass(`There ${count === 1 ? 'is 1 emergency contact' : `are ${count} emergency contacts`}.`);
  },
});
