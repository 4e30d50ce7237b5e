import { judgeBackups } from '../../effective/database-backups.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'rds-cluster-backups',
  title: 'DB clusters keep automated backups long enough',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A mistake that is noticed later than the backups last cannot be undone.',
  fix: 'Set the backup retention to seven days or more.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_instance_backup_enabled'], cloudsploit: ['rdsRestorable'], securityHub: ['RDS.50'] },
  kind: 'rds:cluster',
  facts: ['BackupRetentionPeriod', 'latestRestorableTime', 'status'],
  settings: { minimumDays: 7 },
  judge({ facts }, { now, settings }) {
    return judgeBackups(
      {
        what: 'cluster',
        kept: facts.BackupRetentionPeriod,
        minimumDays: settings.minimumDays,
        latestRestorable: facts.latestRestorableTime,
        status: facts.status,
      },
      now,
    );
  },
});
