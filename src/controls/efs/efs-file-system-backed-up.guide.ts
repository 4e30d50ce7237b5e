import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are automatic backups on, or does AWS Backup hold a copy that is young enough? A setting, `maximumDays`, says how young: 31 days by default.',
  attack:
    'A program on a web server that was broken into renames and encrypts every upload. The file system obeys; without a backup of last night there is nothing to go back to.',
  console: [
    'Open EFS, the file system, *Edit*.',
    'Tick *Enable automatic backups*.',
    'Save, and look in AWS Backup the next day.',
  ],
  cli: code`
    aws efs put-backup-policy --file-system-id FILE_SYSTEM --backup-policy Status=ENABLED
  `,
  terraform: code`
    resource "aws_efs_backup_policy" "this" {
      file_system_id = "FILE_SYSTEM"

      backup_policy {
        status = "ENABLED"
      }
    }
  `,
  cost: 'Copies cost by the gigabyte and month; the automatic plan keeps them for 35 days.',
  byHand: {
    run: code`
    aws efs describe-backup-policy --file-system-id FILE_SYSTEM
    aws backup list-protected-resources
  `,
    look: '`ENABLED`, or the file system among the protected resources with a time of the last weeks.',
  },
  links: ['https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html'],
});
