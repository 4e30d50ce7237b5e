import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'backup-recovery-point-encrypted',
  title: 'Copies in AWS Backup are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'An unencrypted copy can be read by whoever it is restored or copied for.',
  fix: 'Encrypt the source: copies of it are made anew at the next run, and the unencrypted ones reach the end of their time or are deleted.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['backup_recovery_point_encrypted'], securityHub: ['Backup.1'] },
  kind: 'backup:recovery-point',
  facts: ['encrypted', 'source'],
  judge({ facts }) {
    return facts.encrypted
      ? pass(`The copy of ${facts.source} is encrypted.`)
      : fail(`The copy of ${facts.source} is not encrypted; expected: encrypted.`);
  },
});
