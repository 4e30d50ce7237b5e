import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'timestream-database-customer-key',
  title: 'Timestream databases are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the measurements by it.',
  fix: 'Make a key of your own in KMS and have the database encrypted with it.',
  items: ['encrypt.elsewhere', 'encrypt.kms'],
  aka: { cloudsploit: ['timestreamDatabaseEncrypted'] },
  kind: 'timestream:database',
  facts: ['KmsKeyId'],
  relations: { keys: to('kms:key', 'KmsKeyId', ['metadata']) },
  judge({ account, facts: { KmsKeyId } }, { related: { keys } }) {
    return judgeCustomerKey({ what: 'database', encrypted: true, key: KmsKeyId, account, reached: keys });
  },
});
