import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does AWS Backup hold a copy that is young enough? A setting, `maximumDays`, says how young: 31 days by default.',
  attack:
    'Whoever gets an administrator’s key deletes the database and, with it, its automated backups. Copies in a vault of AWS Backup, locked or in another account, are out of reach of that key.',
  console: [
    'Open AWS Backup, *Backup plans*, *Create backup plan*, or choose one.',
    'Under *Resource assignments*, *Assign resources*, add the table by a tag or by its name.',
    'Set *Copy to destination* to a vault of another account or region, and a vault lock where nobody may delete.',
  ],
  cli: code`
    aws backup create-backup-selection --backup-plan-id PLAN_ID \
      --backup-selection SelectionName=databases,IamRoleArn=ROLE_ARN,Resources=RESOURCE_ARN
  `,
  terraform: code`
    resource "aws_backup_selection" "this" {
      name         = "databases"
      plan_id      = "PLAN_ID"
      iam_role_arn = "ROLE_ARN"

      selection_tag {
        type  = "STRINGEQUALS"
        key   = "backup"
        value = "daily"
      }
    }
  `,
  cost: 'Copies cost by the gigabyte and day; another region or account adds the transfer. After the plan’s first run the finding goes by itself.',
  byHand: {
    run: code`
    aws backup list-protected-resources --query "Results[].[ResourceArn,LastBackupTime]"
  `,
    look: 'Every table, with a time of the last weeks.',
  },
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html'],
});
