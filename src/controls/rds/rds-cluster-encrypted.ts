import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-cluster-encrypted',
  title: 'Aurora and Multi-AZ DB clusters are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Snapshots of an unencrypted cluster need no key: whoever they are shared with or copied to reads every table.',
  fix: 'Restore a snapshot of the cluster to a new one with a KMS key; a running cluster cannot be encrypted.',
  items: ['encrypt.rds'],
  aka: {
    prowler: ['rds_cluster_storage_encrypted'],
    securityHub: ['RDS.27'],
  },
  kind: 'rds:cluster',
  facts: ['StorageEncrypted'],
  judge({ facts }) {
    return facts.StorageEncrypted
      ? pass('StorageEncrypted is true.')
      : fail('StorageEncrypted is false; expected: true.');
  },
});
