import { judgeBackups } from '../../effective/database-backups.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'documentdb-cluster-backups',
  title: 'DocumentDB clusters keep backups long enough',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A mistake that is noticed later than the backups last cannot be undone.',
  fix: 'Set the backup retention to seven days or more.',
  items: ['own.defaults'],
  aka: {
    prowler: ['documentdb_cluster_backup_enabled'],
    cloudsploit: ['docdbClusterBackupRetention'],
    securityHub: ['DocumentDB.2'],
  },
  kind: 'documentdb:cluster',
  facts: ['BackupRetentionPeriod'],
  settings: { minimumDays: 7 },
  judge({ facts }, { now, settings }) {
    const backups = { what: 'cluster', kept: facts.BackupRetentionPeriod, minimumDays: settings.minimumDays };
    return judgeBackups({ ...backups, latestRestorable: null, status: 'available' }, now);
  },
});
