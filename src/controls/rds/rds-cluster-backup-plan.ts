import { BACKED_UP, backupAge, judgeBackedUp } from '../../effective/backed-up.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'rds-cluster-backup-plan',
  title: 'DB clusters are copied by AWS Backup',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Automated backups go when the database goes, so only a copy in a vault outlives a deletion by mistake or malice.',
  fix: 'Put the cluster into a plan of AWS Backup, best with a vault that is locked or in another account.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_cluster_protected_by_backup_plan'] },
  kind: 'rds:cluster',
  facts: [],
  relations: { copies: BACKED_UP },
  settings: { maximumDays: 31 },
  judge(_, { now, related, settings }) {
    return judgeBackedUp('cluster', backupAge(related.copies, now), settings.maximumDays);
  },
});
