import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the task log TARGET_APPLY and TARGET_LOAD at default severity or in more detail?',
  attack:
    'Rows that the new database refused went missing without a word. With the log, the first of them would have said why.',
  console: [
    'Open DMS, *Database migration tasks*, the task, *Actions*, *Modify* (stop it first).',
    'Under *Task settings*, turn on CloudWatch logs, and set both components of the target to *Default*.',
    'Save, and resume the task.',
  ],
  cli: code`
    # settings.json: {"Logging":{"EnableLogging":true,"LogComponents":[{"Id":"TARGET_APPLY","Severity":"LOGGER_SEVERITY_DEFAULT"}]}}
    aws dms modify-replication-task --replication-task-arn TASK_ARN --replication-task-settings file://settings.json
  `,
  terraform: code`
    resource "aws_dms_replication_task" "this" {
      # …
      replication_task_settings = jsonencode({
        Logging = {
          EnableLogging = true
          LogComponents = [
            { Id = "TARGET_APPLY", Severity = "LOGGER_SEVERITY_DEFAULT" },
            { Id = "TARGET_LOAD", Severity = "LOGGER_SEVERITY_DEFAULT" },
          ]
        }
      })
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in; at default severity that is little.',
  byHand: {
    run: code`
    aws dms describe-replication-tasks --query "ReplicationTasks[].[ReplicationTaskIdentifier,ReplicationTaskSettings]"
  `,
    look: '`EnableLogging` true, and both components of the target at `LOGGER_SEVERITY_DEFAULT` or a debug level.',
  },
  links: [
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html',
  ],
});
