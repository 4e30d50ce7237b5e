import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'config-global-types-recorded',
  title: 'AWS Config records users, groups, roles and policies',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Who could do what on the day of the incident is the first question, and a record of the regions alone does not answer it.',
  fix: 'Include global resource types in the recorder of one region, the one where people look.',
  items: ['check.config'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { regions: all('aws:region', ['configRecorders'], { partial: true }) },
  judge(_account, { related: { regions } }) {
    const recording = regions.flatMap(({ id, facts }) =>
      facts.configRecorders.filter((it) => it.recording).map((it) => ({ region: id, types: it.globalTypes })),
    );
    const whole = recording.find(({ types }) => types.length === 4);
    if (whole !== undefined) return pass(`They are recorded in ${whole.region}.`);
    if (recording.length === 0)
      return fail('AWS Config records in no region; expected: in one, with the global types.');
    const some = recording.find(({ types }) => types.length > 0);
    if (some === undefined)
      return fail('No recorder includes the global resource types; expected: in one region.');
    return fail(`Only ${some.types.join(', ')} are recorded, in ${some.region}; expected: all four types.`);
  },
});
