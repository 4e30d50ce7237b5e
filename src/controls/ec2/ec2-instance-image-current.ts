import { days, daysSince } from '../../effective/age.ts';
import { control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-image-current',
  title: 'EC2 instances run images that are neither deprecated nor old',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'An old image starts with every flaw that was found since it was made, and each new machine repeats it.',
  fix: 'Build or choose a newer image, put it into the launch template, and replace the instances one after the other.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['ec2_instance_with_outdated_ami'],
    cloudsploit: ['outdatedAmiInUse', 'oldAmi'],
  },
  kind: 'ec2:instance',
  facts: ['ImageId', 'launchTime'],
  relations: { images: to('ec2:source-image', 'ImageId', ['image']) },
  settings: { maxAgeDays: 365 },
  judge({ facts: { ImageId, launchTime } }, { related: { images }, now, settings: { maxAgeDays } }) {
    const [reached] = images;
    const image = reached?.found === true ? reached.to.facts.image : null;
    const limit = `expected: at most ${days(maxAgeDays)}`;
    if (image === null) {
      const since = daysSince(launchTime, now);
      // No image is younger than what was started from it.
      if (since > maxAgeDays) return fail(`${ImageId} is gone and at least ${days(since)} old; ${limit}.`);
      return notApplicable(`${ImageId} is gone, or no longer shared with this account.`);
    }
    const { creationDate, deprecationTime } = image;
    if (deprecationTime !== null && Date.parse(deprecationTime) <= now) {
      return fail(
        `${ImageId} is deprecated since ${deprecationTime.slice(0, 10)}; expected: one that is not.`,
      );
    }
    if (creationDate === null)
      return pass(`${ImageId} is not deprecated; AWS does not say when it was made.`);
    const age = daysSince(creationDate, now);
    const told = `${ImageId} is ${days(age)} old`;
    return age > maxAgeDays ? fail(`${told}; ${limit}.`) : pass(`${told} and not deprecated.`);
  },
});
