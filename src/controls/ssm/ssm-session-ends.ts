import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** Session Manager takes a region's preferences from the document of this name. */
const PREFERENCES = 'SSM-SessionManagerRunShell';

export default control({
  id: 'ssm-session-ends',
  title: 'Sessions of Session Manager end by themselves',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A shell that stays open for days outlives the rights of whoever opened it, and waits for whoever sits down there next.',
  fix: 'Set the longest duration of sessions in Session Manager’s preferences.',
  items: ['check.systems-manager'],
  aka: { cloudsploit: ['ssmSessionDuration'] },
  kind: 'aws:region',
  facts: [],
  relations: {
    machines: all('ssm:managed-instance', [], { within: 'region' }),
    documents: all('ssm:document', ['sessionLimits'], { within: 'region' }),
  },
  settings: {
    /** The longest that a session may last: a long working day. */
    minutes: 720,
  },
  judge(_, { related: { machines, documents }, settings }) {
    if (machines.length === 0) return notApplicable('There is no machine here that Systems Manager manages.');
    const limits = documents.find(({ id }) => id === PREFERENCES)?.facts.sessionLimits ?? null;
    const expected = `expected: at most ${settings.minutes} minutes`;
    const longest = limits?.maxSessionDuration ?? null;
    if (longest === null) return fail(`No preference limits how long sessions last; ${expected}.`);
    if (longest > settings.minutes) return fail(`Sessions may last ${longest} minutes; ${expected}.`);
    return pass(`Sessions end after ${longest} minutes.`);
  },
});
