import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html */
const TELLING: readonly string[] = ['BACKUP_JOB_FAILED', 'BACKUP_JOB_COMPLETED'];

export default control({
  id: 'backup-vault-failures-notified',
  title: 'Somebody is told when a backup fails',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A plan that fails every night looks like one that works until somebody needs a copy.',
  fix: 'Have the vault tell a topic that people read of BACKUP_JOB_FAILED.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['backupNotificationEnabled'] },
  kind: 'backup:vault',
  facts: ['notifications'],
  judge({ facts: { notifications } }) {
    const heard = notifications.filter((event) => TELLING.includes(event));
    if (heard.length > 0) return pass(`A topic is told of ${heard.join(', ')}.`);
    const now = notifications.length === 0 ? 'nothing' : `${notifications.join(', ')} only`;
    return fail(`A topic is told of ${now}; expected also: BACKUP_JOB_FAILED.`);
  },
});
