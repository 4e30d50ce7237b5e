import { cases, denied } from '../case.ts';

export default cases('backup-recovery-point-encrypted', 'backup:recovery-point', [
  {
    name: 'encrypted',
    verdict: 'pass',
    facts: { encrypted: true, source: 'arn:aws:rds:eu-west-1:111122223333:db:shop' },
  },
  {
    name: 'plain',
    verdict: 'fail',
    reason: /copy of arn:aws:rds:eu-west-1:111122223333:db:shop is not/,
    facts: { encrypted: false, source: 'arn:aws:rds:eu-west-1:111122223333:db:shop' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      encrypted: denied('backup:ListRecoveryPointsByBackupVault'),
      source: 'arn:aws:rds:eu-west-1:111122223333:db:shop',
    },
  },
]);
