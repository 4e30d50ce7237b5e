import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-volume-encrypted',
  title: 'EBS volumes are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A snapshot of an unencrypted volume needs no key: whoever it is shared with, by mistake or by an intruder, reads the disk.',
  fix: 'Copy a snapshot of the volume with encryption, make a volume of the copy, and put it in the place of the old one.',
  items: ['encrypt.ebs'],
  aka: {
    prowler: ['ec2_ebs_volume_encryption'],
    cloudsploit: ['ebsEncryptionEnabled'],
    securityHub: ['EC2.3'],
  },
  kind: 'ec2:volume',
  facts: ['Encrypted'],
  judge({ facts }) {
    return facts.Encrypted ? pass('Encrypted is true.') : fail('Encrypted is false; expected: true.');
  },
});
