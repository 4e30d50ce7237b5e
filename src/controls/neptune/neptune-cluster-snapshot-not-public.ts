import { judgeSnapshotSharing } from '../../effective/snapshot-sharing.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'neptune-cluster-snapshot-not-public',
  title: 'Snapshots of Neptune clusters are not public',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'Anybody with an AWS account can list public snapshots and restore the whole database of one within minutes.',
  fix: 'Make the snapshot private, and take it that its content was copied.',
  items: ['own.data-leaks', 'own.defaults'],
  aka: { prowler: ['neptune_cluster_public_snapshot'], securityHub: ['RDS.1', 'Neptune.3'] },
  kind: 'neptune:cluster-snapshot',
  facts: ['snapshotType', 'restorableBy'],
  judge({ facts }) {
    return judgeSnapshotSharing(facts);
  },
});
