import { BACKED_UP, backupAge, judgeBackedUp } from '../../effective/backed-up.ts';
import { control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'efs-file-system-backed-up',
  title: 'EFS file systems are backed up',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A file system has no snapshots of its own, so that what is deleted or encrypted by malware is gone without a backup.',
  fix: 'Turn on automatic backups, or put the file system into a plan of AWS Backup.',
  items: ['own.defaults'],
  aka: { prowler: ['efs_have_backup_enabled'], securityHub: ['EFS.2', 'EFS.7'] },
  kind: 'efs:file-system',
  facts: ['BackupPolicy'],
  relations: { copies: BACKED_UP },
  settings: { maximumDays: 31 },
  judge({ facts: { BackupPolicy } }, { now, related, settings }) {
    if (BackupPolicy === 'ENABLED' || BackupPolicy === 'ENABLING')
      return pass(`Automatic backups are ${BackupPolicy}.`);
    return judgeBackedUp('file system', backupAge(related.copies, now), settings.maximumDays);
  },
});
