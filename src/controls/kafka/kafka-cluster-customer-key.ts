import { judgeCustomerKey } from '../../effective/key-custody.ts';
import { control, to } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'kafka-cluster-customer-key',
  title: 'MSK clusters are encrypted with keys of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The policy of an AWS managed key cannot be changed, so nobody can be shut out of the messages by it.',
  fix: 'Make the cluster anew with a key of your own in KMS, and move the topics.',
  items: ['encrypt.elsewhere', 'encrypt.kms', 'encrypt.key-management'],
  aka: {
    prowler: ['kafka_cluster_encryption_at_rest_uses_cmk'],
    cloudsploit: ['mskClusterEncryptionAtRest'],
  },
  kind: 'kafka:cluster',
  facts: ['DataVolumeKMSKeyId'],
  relations: { keys: to('kms:key', 'DataVolumeKMSKeyId', ['metadata']) },
  judge({ account, facts: { DataVolumeKMSKeyId: key } }, { related }) {
    if (key === null) return notApplicable('The cluster is serverless, where AWS chooses the key.');
    return judgeCustomerKey({ what: 'cluster', encrypted: true, key, account, reached: related.keys });
  },
});
