import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'dms-instance-customer-key',
  title: 'DMS replication instances are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the data by it, and no other account can be let in.',
  fix: 'Make a key of your own in KMS and have the replication instance encrypted with it.',
  items: ['encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['dmsEncryptionEnabled'] },
  kind: 'dms:replication-instance',
  facts: ['KmsKeyId'],
  relations: { keys: to('kms:key', 'KmsKeyId', ['metadata']) },
  judge({ account, facts }, { related }) {
    return judgeCustomerKey({
      what: 'replication instance',
      encrypted: true,
      key: facts.KmsKeyId,
      account,
      reached: related.keys,
    });
  },
});
