import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-image-encrypted',
  title: 'Machine images (AMIs) have encrypted disks',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'An image without encryption needs no key: whoever it is shared with, by mistake or by an intruder, reads its disks.',
  fix: 'Copy the image with encryption, use the copy, and deregister the old one with its snapshots.',
  items: ['encrypt.ebs'],
  aka: { cloudsploit: ['encryptedAmi'] },
  kind: 'ec2:image',
  facts: ['BlockDeviceMappings'],
  judge({ facts: { BlockDeviceMappings: disks } }) {
    if (disks.length === 0) return notApplicable('The image has no disk of EBS.');
    const open = disks.filter(({ Encrypted }) => Encrypted !== true);
    if (open.length === 0) return pass('Every disk of the image is encrypted.');
    const names = open.map(({ DeviceName }) => DeviceName).join(', ');
    return fail(`Encrypted is not true for ${names}; expected: true.`);
  },
});
