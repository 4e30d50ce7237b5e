import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'neptune-cluster-encrypted',
  title: 'Neptune clusters are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Snapshots of an unencrypted cluster need no key, so whoever they are shared with or copied to reads everything.',
  fix: 'Restore a snapshot of the cluster with a KMS key; a cluster that runs cannot be encrypted.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['neptune_cluster_storage_encrypted'], securityHub: ['Neptune.1'] },
  kind: 'neptune:cluster',
  facts: ['StorageEncrypted'],
  judge({ facts }) {
    return facts.StorageEncrypted
      ? pass('StorageEncrypted is true.')
      : fail('StorageEncrypted is false; expected: true.');
  },
});
