import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dynamodb-table-kms-key',
  title: 'DynamoDB tables are encrypted with a KMS key of the account',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'With AWS’s own key, which is the default, nobody can see who used it or shut anybody out by it.',
  fix: 'Set encryption at rest to a KMS key, best a customer managed one.',
  items: ['encrypt.elsewhere', 'encrypt.kms'],
  aka: { prowler: ['dynamodb_tables_kms_cmk_encryption_enabled'], cloudsploit: ['dynamoKmsEncryption'] },
  kind: 'dynamodb:table',
  facts: ['SSESpecification'],
  judge({ facts: { SSESpecification: encryption } }) {
    return encryption === null
      ? fail('The table is encrypted with a key that AWS owns; expected: a KMS key of the account.')
      : pass(`The table is encrypted with ${encryption.KMSMasterKeyId}.`);
  },
});
