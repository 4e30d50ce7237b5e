import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'backup-vault-customer-key',
  title: 'Backup vaults are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the data by it, and no other account can be let in.',
  fix: 'Make a key of your own in KMS and have the vault encrypted with it.',
  items: ['encrypt.kms', 'encrypt.key-management'],
  aka: { prowler: ['backup_vaults_encrypted'], cloudsploit: ['backupVaultEncrypted'] },
  kind: 'backup:vault',
  facts: ['EncryptionKeyArn'],
  relations: { keys: to('kms:key', 'EncryptionKeyArn', ['metadata']) },
  judge({ account, id, facts }, { related }) {
    if (id.startsWith('aws/')) return notApplicable('AWS made the vault, and nobody can choose its key.');
    return judgeCustomerKey({
      what: 'vault',
      encrypted: true,
      key: facts.EncryptionKeyArn,
      account,
      reached: related.keys,
    });
  },
});
