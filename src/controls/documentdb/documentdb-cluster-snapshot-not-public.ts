import { judgeSnapshotSharing } from '../../effective/snapshot-sharing.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'documentdb-cluster-snapshot-not-public',
  title: 'Snapshots of DocumentDB clusters are not public',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'Anybody with an AWS account can list public snapshots and restore the whole database of one within minutes.',
  fix: 'Make the snapshot private, and take it that its content was copied.',
  items: ['own.data-leaks', 'own.defaults'],
  aka: { prowler: ['documentdb_cluster_public_snapshot'], securityHub: ['RDS.1', 'DocumentDB.3'] },
  kind: 'documentdb:cluster-snapshot',
  facts: ['snapshotType', 'restorableBy'],
  judge({ facts }) {
    return judgeSnapshotSharing(facts);
  },
});
