import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'neptune-instance-minor-upgrades',
  title: 'Neptune instances take security patches by themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  why: 'Patches close holes that are public from the day of their release, and an instance that waits for somebody stays open.',
  fix: 'Turn on AutoMinorVersionUpgrade and choose a maintenance window in which an interruption hurts least.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['neptuneDBMinorVersionUpgrade'] },
  kind: 'neptune:instance',
  facts: ['AutoMinorVersionUpgrade'],
  judge({ facts }) {
    return facts.AutoMinorVersionUpgrade
      ? pass('AutoMinorVersionUpgrade is true.')
      : fail('AutoMinorVersionUpgrade is false; expected: true.');
  },
});
