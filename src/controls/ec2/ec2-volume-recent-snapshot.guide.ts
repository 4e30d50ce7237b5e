import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was a snapshot of the volume made within the last 7 days, by whatever means? Volumes of instances that an Auto Scaling group would replace are not asked about, nor does one of the last days need any.',
  attack:
    'An intruder encrypts the disk of the document server and asks for money. There is a backup plan, but the volume was never in it: it chooses by a tag that somebody misspelt.',
  console: [
    'Open AWS Backup, *Backup plans*, and create one with a daily rule.',
    'Under *Assign resources* choose the volume, its instance, or a tag that it has.',
    'Or open EC2, *Lifecycle Manager*, and create a policy for snapshots of volumes with a tag.',
  ],
  cli: code`
    aws ec2 create-snapshot --volume-id VOLUME_ID --description 'until the plan runs'

    aws backup create-backup-plan --backup-plan \
      '{"BackupPlanName":"daily","Rules":[{"RuleName":"daily","TargetBackupVaultName":"Default","ScheduleExpression":"cron(0 3 * * ? *)","Lifecycle":{"DeleteAfterDays":35}}]}'
    aws backup create-backup-selection --backup-plan-id PLAN_ID --backup-selection \
      '{"SelectionName":"disks","IamRoleArn":"ROLE_ARN","Resources":["VOLUME_ARN"]}'
  `,
  terraform: code`
    resource "aws_backup_selection" "disks" {
      name         = "disks"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "ROLE_ARN"
      resources    = ["VOLUME_ARN"]
    }
  `,
  cost: 'Snapshots cost by what changed since the last one. A snapshot of a running machine is as after a power cut: databases on it need a dump, or a plan that tells the application.',
  byHand: {
    run: code`
      aws ec2 describe-snapshots --owner-ids self --filters Name=volume-id,Values=VOLUME_ID \
        --query 'Snapshots[].[StartTime,State]'
    `,
    look: 'A completed one of the last 7 days.',
  },
  links: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html',
  ],
});
