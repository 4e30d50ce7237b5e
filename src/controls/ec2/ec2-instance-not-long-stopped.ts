import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-not-long-stopped',
  title: 'EC2 instances are not left stopped for weeks',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  severityNote:
    'A stopped machine serves nobody and gives nothing away; its age tells when it is started again.',
  why: 'A machine that was stopped and forgotten comes back one day without a single update, with data nobody remembered.',
  fix: 'Make a snapshot if the data may be needed, and terminate the instance.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['ec2_instance_stopped_older_than_specific_days'], securityHub: ['EC2.4'] },
  kind: 'ec2:instance',
  facts: ['state', 'stoppedSince'],
  settings: { maxStoppedDays: 30 },
  judge({ facts: { state, stoppedSince } }, { now, settings: { maxStoppedDays } }) {
    if (state !== 'stopped') return notApplicable(`The instance is ${state}.`);
    if (stoppedSince === null) {
      const detail = 'AWS does not say since when the instance is stopped';
      return {
        verdict: 'unknown',
        reason: `Cannot tell: ${detail}.`,
        cause: { kind: 'unavailable', detail },
      };
    }
    const age = daysSince(stoppedSince, now);
    const told = `The instance was stopped ${days(age)} ago`;
    return age > maxStoppedDays
      ? fail(`${told}; expected: at most ${days(maxStoppedDays)}.`)
      : pass(`${told}.`);
  },
});
