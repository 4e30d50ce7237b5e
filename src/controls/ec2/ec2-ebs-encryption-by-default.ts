import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-ebs-encryption-by-default',
  title: 'New EBS volumes are encrypted by default in every region',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without the default, every volume depends on its maker asking for encryption, and some day one will not.',
  fix: 'Turn on EBS encryption by default in the EC2 settings of the region; volumes that exist stay as they are.',
  items: ['encrypt.ebs', 'own.defaults'],
  aka: {
    prowler: ['ec2_ebs_default_encryption'],
    cloudsploit: ['ebsDefaultEncryptionEnabled'],
    securityHub: ['EC2.7'],
  },
  kind: 'aws:region',
  facts: ['ebsEncryptionByDefault'],
  judge({ facts }) {
    if (facts.ebsEncryptionByDefault) return pass('EBS encryption by default is on in this region.');
    return fail('EBS encryption by default is off in this region; expected: on.');
  },
});
