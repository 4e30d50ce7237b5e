import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lightsail-instance-snapshots',
  title: 'Lightsail instances have a snapshot taken every day',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Without snapshots a mistake, a failed update or an intruder leaves nothing to go back to.',
  fix: 'Turn on automatic snapshots.',
  items: ['own.defaults'],
  aka: { prowler: ['lightsail_instance_automated_snapshots'] },
  kind: 'lightsail:instance',
  facts: ['autoSnapshot'],
  judge({ facts }) {
    return facts.autoSnapshot
      ? pass('The add-on AutoSnapshot is enabled.')
      : fail('The add-on AutoSnapshot is not enabled; expected: enabled.');
  },
});
