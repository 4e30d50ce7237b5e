import { judgeBackups } from '../../effective/database-backups.ts';
import { control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-backups',
  title: 'RDS instances keep automated backups long enough',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A database without backups is lost with the first mistake, and one whose backups are short-lived with the first that is noticed late.',
  fix: 'Set the backup retention to seven days or more.',
  items: ['own.defaults'],
  aka: {
    prowler: ['rds_instance_backup_enabled'],
    cloudsploit: ['rdsAutomatedBackups', 'rdsRestorable'],
    securityHub: ['RDS.11'],
  },
  kind: 'rds:instance',
  facts: [
    'BackupRetentionPeriod',
    'latestRestorableTime',
    'status',
    'DBClusterIdentifier',
    'SourceDBInstanceIdentifier',
  ],
  settings: { minimumDays: 7 },
  judge({ facts }, { now, settings }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    const source = facts.SourceDBInstanceIdentifier;
    if (source !== null) return notApplicable(`A read replica of ${source}, where the backups are made.`);
    return judgeBackups(
      {
        what: 'instance',
        kept: facts.BackupRetentionPeriod,
        minimumDays: settings.minimumDays,
        latestRestorable: facts.latestRestorableTime,
        status: facts.status,
      },
      now,
    );
  },
});
