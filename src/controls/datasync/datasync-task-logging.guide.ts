import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the task write logs to a group of CloudWatch Logs, of errors at least? Tasks in enhanced mode have such a group by themselves.',
  attack:
    'The task that copies the warehouse’s files every night was pointed at a bucket of another account for a week, and back again. The task says that all its runs went well; of what it copied there is no list.',
  console: [
    'Open DataSync, *Tasks*, the task, *Edit*.',
    'At *Task logging* choose a log level and a log group, let DataSync make the resource policy, and save.',
  ],
  cli: code`
    aws datasync update-task --task-arn TASK_ARN --cloud-watch-log-group-arn LOG_GROUP_ARN \
      --options LogLevel=TRANSFER
  `,
  terraform: code`
    resource "aws_datasync_task" "this" {
      # …
      cloudwatch_log_group_arn = "\${aws_cloudwatch_log_group.datasync.arn}:*"

      options {
        log_level = "TRANSFER"
      }
    }
  `,
  cost: 'CloudWatch takes about half a dollar a gigabyte of logs; `TRANSFER` writes a line for each file. The group’s resource policy must let DataSync write.',
  byHand: {
    run: "aws datasync describe-task --task-arn TASK_ARN --query '[CloudWatchLogGroupArn,Options.LogLevel,TaskMode]'",
    look: 'A log group and a level other than `OFF`.',
  },
  links: ['https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html'],
});
