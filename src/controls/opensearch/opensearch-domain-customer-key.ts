import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'opensearch-domain-customer-key',
  title: 'OpenSearch domains are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the data by it, and no other account can be let in.',
  fix: 'Make a key of your own in KMS and have the domain encrypted with it.',
  items: ['encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['opensearchDomainEncryptionEnabled'] },
  kind: 'opensearch:domain',
  facts: ['EncryptionAtRestEnabled', 'KmsKeyId'],
  relations: { keys: to('kms:key', 'KmsKeyId', ['metadata']) },
  judge({ account, facts }, { related }) {
    return judgeCustomerKey({
      what: 'domain',
      encrypted: facts.EncryptionAtRestEnabled,
      key: facts.KmsKeyId,
      account,
      reached: related.keys,
    });
  },
});
