import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-volume-attached',
  title: 'EBS volumes are attached to an instance',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A disk that was left over still holds its data, and nobody looks after it any more.',
  fix: 'Make a snapshot if the data may be needed, and delete the volume.',
  items: ['own.ec2-misconfig'],
  aka: { cloudsploit: ['ebsUnusedVolumes'] },
  kind: 'ec2:volume',
  facts: ['attachedTo'],
  judge({ facts: { attachedTo } }) {
    if (attachedTo.length > 0) return pass(`The volume is attached to ${attachedTo.join(', ')}.`);
    return fail('The volume is attached to nothing; expected: an instance.');
  },
});
