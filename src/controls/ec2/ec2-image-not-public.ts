import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-image-not-public',
  title: 'Machine images (AMIs) are not shared with everybody',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'Any AWS account can start a public image and read all that is on its disks, and there are those who collect them for their keys.',
  fix: 'Make the image private, and turn on block public access for AMIs in the region.',
  items: ['own.data-leaks', 'own.ec2-misconfig'],
  aka: { prowler: ['ec2_ami_public'], cloudsploit: ['publicAmi'] },
  kind: 'ec2:image',
  facts: ['public'],
  judge({ facts }) {
    if (!facts.public) return pass('The image is private.');
    return fail('The launch permissions name everybody; expected: single accounts at most.');
  },
});
