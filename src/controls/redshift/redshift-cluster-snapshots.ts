import { judgeBackups } from '../../effective/database-backups.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'redshift-cluster-snapshots',
  title: 'Redshift clusters keep automated snapshots long enough',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A mistake that is noticed later than the snapshots last cannot be undone.',
  fix: 'Set the retention of automated snapshots to seven days or more.',
  items: ['own.defaults'],
  aka: {
    prowler: ['redshift_cluster_automated_snapshot'],
    cloudsploit: ['snapshotRetentionPeriod'],
    securityHub: ['Redshift.3'],
  },
  kind: 'redshift:cluster',
  facts: ['AutomatedSnapshotRetentionPeriod'],
  settings: { minimumDays: 7 },
  judge({ facts }, { now, settings }) {
    const backups = {
      what: 'cluster',
      kept: facts.AutomatedSnapshotRetentionPeriod,
      minimumDays: settings.minimumDays,
    };
    return judgeBackups(
      {
        ...backups,
        setting: 'AutomatedSnapshotRetentionPeriod',
        latestRestorable: null,
        status: 'available',
      },
      now,
    );
  },
});
