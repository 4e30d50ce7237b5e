import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'opensearch-collection-customer-key',
  title: 'OpenSearch Serverless collections are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the data by it, and no other account can be let in.',
  fix: 'Make a key of your own in KMS and have the collection encrypted with it.',
  items: ['encrypt.kms', 'encrypt.key-management'],
  aka: { cloudsploit: ['opensearchCollectionCmkEncrypted'] },
  kind: 'opensearch:collection',
  facts: ['kmsKeyArn'],
  relations: { keys: to('kms:key', 'kmsKeyArn', ['metadata']) },
  judge({ account, facts }, { related }) {
    return judgeCustomerKey({
      what: 'collection',
      encrypted: true,
      key: facts.kmsKeyArn,
      account,
      reached: related.keys,
    });
  },
});
