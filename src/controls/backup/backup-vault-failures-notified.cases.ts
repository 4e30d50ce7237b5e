import { cases, denied } from '../case.ts';

export default cases('backup-vault-failures-notified', 'backup:vault', [
  {
    name: 'failures',
    verdict: 'pass',
    facts: { notifications: ['BACKUP_JOB_FAILED', 'RESTORE_JOB_COMPLETED'] },
  },
  { name: 'every end of a job', verdict: 'pass', facts: { notifications: ['BACKUP_JOB_COMPLETED'] } },
  { name: 'nothing', verdict: 'fail', reason: /told of nothing; expected/, facts: { notifications: [] } },
  {
    name: 'starts only',
    verdict: 'fail',
    reason: /BACKUP_JOB_STARTED only/,
    facts: { notifications: ['BACKUP_JOB_STARTED'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { notifications: denied('backup:GetBackupVaultNotifications') },
  },
]);
