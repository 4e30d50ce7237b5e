import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-age',
  title: 'EC2 instances have not been running for very long',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A machine that was not started anew for months runs an old kernel, and nobody knows any more how to build it.',
  fix: 'Replace the instance by one that is started from a current image, or at least restart it after its updates.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['ec2_instance_older_than_specific_days'] },
  kind: 'ec2:instance',
  facts: ['launchTime', 'state'],
  settings: { maxAgeDays: 180 },
  judge({ facts: { launchTime, state } }, { now, settings: { maxAgeDays } }) {
    if (state !== 'running') return notApplicable(`The instance is ${state}.`);
    const age = daysSince(launchTime, now);
    const told = `The instance was started ${days(age)} ago`;
    return age > maxAgeDays ? fail(`${told}; expected: at most ${days(maxAgeDays)}.`) : pass(`${told}.`);
  },
});
