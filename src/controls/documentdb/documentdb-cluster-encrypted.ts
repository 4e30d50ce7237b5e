import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'documentdb-cluster-encrypted',
  title: 'DocumentDB clusters are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Snapshots of an unencrypted cluster need no key, so whoever they are shared with or copied to reads everything.',
  fix: 'Restore a snapshot of the cluster with a KMS key; a cluster that runs cannot be encrypted.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['documentdb_cluster_storage_encrypted'], securityHub: ['DocumentDB.1'] },
  kind: 'documentdb:cluster',
  facts: ['StorageEncrypted'],
  judge({ facts }) {
    return facts.StorageEncrypted
      ? pass('StorageEncrypted is true.')
      : fail('StorageEncrypted is false; expected: true.');
  },
});
