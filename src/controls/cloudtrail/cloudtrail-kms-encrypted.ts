import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudtrail-kms-encrypted',
  title: 'CloudTrail encrypts its log files with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'With a KMS key, whoever gets read access to the bucket still needs the key to learn what the account does.',
  fix: 'Give the trail a KMS key whose policy lets CloudTrail encrypt and only the readers of the logs decrypt.',
  items: ['monitor.cloudtrail', 'encrypt.elsewhere'],
  aka: {
    prowler: ['cloudtrail_kms_encryption_enabled'],
    cloudsploit: ['cloudtrailEncryption'],
    securityHub: ['CloudTrail.2'],
  },
  kind: 'cloudtrail:trail',
  facts: ['KMSKeyId'],
  judge({ facts: { KMSKeyId: key } }) {
    if (key !== null) return pass(`Log files are encrypted with the KMS key ${key}.`);
    return fail("The trail names no KMS key; expected: one of the account's own.");
  },
});
