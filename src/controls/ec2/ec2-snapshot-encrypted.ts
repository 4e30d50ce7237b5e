import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-snapshot-encrypted',
  title: 'EBS snapshots are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'An unencrypted snapshot needs no key: whoever it is shared with, by mistake or by an intruder, reads the disk.',
  fix: 'Copy the snapshot with encryption, and delete the old one.',
  items: ['encrypt.ebs'],
  aka: { prowler: ['ec2_ebs_snapshots_encrypted'], cloudsploit: ['ebsEncryptedSnapshots'] },
  kind: 'ec2:snapshot',
  facts: ['Encrypted'],
  judge({ facts }) {
    return facts.Encrypted ? pass('Encrypted is true.') : fail('Encrypted is false; expected: true.');
  },
});
