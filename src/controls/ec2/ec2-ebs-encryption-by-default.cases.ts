import { cases, denied } from '../case.ts';

export default cases('ec2-ebs-encryption-by-default', 'aws:region', [
  { name: 'on', verdict: 'pass', facts: { ebsEncryptionByDefault: true } },
  { name: 'off', verdict: 'fail', facts: { ebsEncryptionByDefault: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant ec2:GetEbsEncryptionByDefault/,
    facts: { ebsEncryptionByDefault: denied('ec2:GetEbsEncryptionByDefault') },
  },
]);
