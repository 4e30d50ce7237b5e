import { judgeSnapshotSharing } from '../../effective/snapshot-sharing.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'rds-snapshot-not-public',
  title: 'RDS snapshots are not public',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'Anybody with an AWS account can list public snapshots and restore the whole database of one within minutes.',
  fix: 'Make the snapshot private, and take it that its content was copied.',
  items: ['own.data-leaks', 'own.defaults'],
  aka: {
    prowler: ['rds_snapshots_public_access'],
    cloudsploit: ['rdsSnapshotPubliclyAccessible'],
    securityHub: ['RDS.1'],
  },
  kind: 'rds:snapshot',
  facts: ['snapshotType', 'restorableBy'],
  judge({ facts }) {
    return judgeSnapshotSharing(facts);
  },
});
