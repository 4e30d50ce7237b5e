import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-termination-protection',
  title: 'EC2 instances that stand alone are protected from termination',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'One wrong click or script terminates the machine, and what is on its root volume goes with it.',
  fix: 'Turn on termination protection for instances that no Auto Scaling group would replace.',
  items: ['own.ec2-misconfig'],
  aka: {},
  kind: 'ec2:instance',
  facts: ['DisableApiTermination', 'Tags'],
  judge({ facts: { DisableApiTermination: isProtected, Tags } }) {
    // AWS sets the tag, and nobody else can: tags that begin with aws: are its own.
    const group = Tags['aws:autoscaling:groupName'];
    if (group !== undefined) return notApplicable(`The Auto Scaling group ${group} replaces the instance.`);
    return isProtected
      ? pass('DisableApiTermination is true.')
      : fail('DisableApiTermination is false; expected: true.');
  },
});
