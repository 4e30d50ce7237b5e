import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'secretsmanager-secret-kms-key',
  title: 'Secrets are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'With a key of your own, a leaked right to read secrets reads none, and other accounts can be let in at all.',
  fix: 'Set a customer managed key for the secret.',
  items: ['encrypt.elsewhere', 'encrypt.custody'],
  aka: { cloudsploit: ['secretsManagerEncrypted'] },
  kind: 'secretsmanager:secret',
  facts: ['KmsKeyId'],
  judge({ facts: { KmsKeyId: key } }) {
    if (key === null || key.endsWith('alias/aws/secretsmanager'))
      return fail("The secret is encrypted with AWS's own key for Secrets Manager; expected: one of yours.");
    return pass(`The secret is encrypted with ${key}.`);
  },
});
