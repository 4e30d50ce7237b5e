import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there a plan of AWS Backup in every region that has RDS databases, DynamoDB tables, EFS file systems or EBS volumes? Whether each of them is really copied is asked of each.',
  attack:
    'The company copies its databases in Ireland with care. The branch in Sydney was bought later, with a database of its own, and nobody made a plan there.',
  console: [
    'Open AWS Backup in the region, *Backup plans*, *Create backup plan*.',
    'Start with a template, such as *Daily-35day-Retention*.',
    'Assign resources by a tag, and tag what must not be lost.',
  ],
  cli: code`
    aws backup create-backup-plan --backup-plan file://plan.json
  `,
  terraform: code`
    resource "aws_backup_plan" "this" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "VAULT"
        schedule          = "cron(0 5 ? * * *)"

        lifecycle {
          delete_after = 35
        }
      }
    }
  `,
  cost: 'A plan is free; copies cost by the gigabyte and month.',
  byHand: { run: 'aws backup list-backup-plans', look: 'At least one plan in each region that has data.' },
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html'],
});
