import { control } from '../../model/control.ts';
import { fail, manual, pass } from '../../model/verdict.ts';

/** It costs thousands of dollars a month: whether it is wanted, only the owner can say. */
export default control({
  id: 'shield-advanced-where-wanted',
  title: 'Shield Advanced is subscribed to where it is wanted',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'A flood that the standard protection does not stop takes the service off the air, and its traffic is on the bill.',
  fix: 'Subscribe to Shield Advanced, or say in the configuration that it is not wanted.',
  items: ['check.shield'],
  aka: { cloudsploit: ['shieldAdvancedEnabled'] },
  kind: 'aws:account',
  facts: ['shieldSubscription'],
  settings: { wanted: 'unsaid' },
  judge({ facts: { shieldSubscription: state } }, { settings: { wanted } }) {
    if (state === 'ACTIVE') return pass('Shield Advanced is subscribed to.');
    if (wanted === 'yes') return fail(`The subscription of Shield Advanced is ${state}; expected: ACTIVE.`);
    if (wanted === 'no') return pass('Shield Advanced is not wanted; Shield Standard protects all accounts.');
    return manual('Shield Advanced is not subscribed to; whether it is wanted, a person must say.');
  },
});
