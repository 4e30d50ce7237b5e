import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'storagegateway-file-share-kms-key',
  title: 'File shares of Storage Gateway encrypt with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'With S3’s own keys, whoever may read the bucket reads every file that the office has put on the share.',
  fix: 'Set encryption with a KMS key in the file share.',
  items: ['encrypt.elsewhere', 'encrypt.kms'],
  aka: { prowler: ['storagegateway_fileshare_encryption_enabled'] },
  kind: 'storagegateway:file-share',
  facts: ['KMSEncrypted'],
  judge({ facts: { KMSEncrypted } }) {
    if (KMSEncrypted) return pass('KMSEncrypted is true.');
    return fail('KMSEncrypted is false, so that S3’s own keys encrypt; expected: true.');
  },
});
