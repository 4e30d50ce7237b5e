import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'fsx-file-system-customer-key',
  title: 'FSx file systems are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the data by it, and no other account can be let in.',
  fix: 'Make a key of your own in KMS and have the file system encrypted with it.',
  items: ['encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['fsxFileSystemEncrypted'] },
  kind: 'fsx:file-system',
  facts: ['KmsKeyId'],
  relations: { keys: to('kms:key', 'KmsKeyId', ['metadata']) },
  judge({ account, facts }, { related }) {
    return judgeCustomerKey({
      what: 'file system',
      encrypted: true,
      key: facts.KmsKeyId,
      account,
      reached: related.keys,
    });
  },
});
