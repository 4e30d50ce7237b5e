import { BACKED_UP, backupAge, judgeBackedUp } from '../../effective/backed-up.ts';
import { control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-backup-plan',
  title: 'RDS instances are copied by AWS Backup',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Automated backups go when the database goes, so only a copy in a vault outlives a deletion by mistake or malice.',
  fix: 'Put the instance into a plan of AWS Backup, best with a vault that is locked or in another account.',
  items: ['own.defaults'],
  aka: {
    prowler: ['rds_instance_protected_by_backup_plan'],
    cloudsploit: ['backupInUseForRDSSnapshots'],
    securityHub: ['RDS.26'],
  },
  kind: 'rds:instance',
  facts: ['DBClusterIdentifier'],
  relations: { copies: BACKED_UP },
  settings: { maximumDays: 31 },
  judge({ facts }, { now, related, settings }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    return judgeBackedUp('instance', backupAge(related.copies, now), settings.maximumDays);
  },
});
