import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the state machine log to CloudWatch Logs, at any level but OFF?',
  attack:
    'An intruder starts the refund machine two hundred times with made-up orders. It is an express machine without logs: that it ran is on the bill, what it was told is nowhere.',
  console: [
    'Open Step Functions, the state machine, *Edit*, *Config*.',
    'Under *Logging*, choose a level and a log group; leave execution data out where it is confidential. Save.',
  ],
  cli: code`
    aws stepfunctions update-state-machine --state-machine-arn MACHINE_ARN \
      --logging-configuration file://logging.json
  `,
  terraform: code`
    resource "aws_sfn_state_machine" "this" {
      # …
      logging_configuration {
        level           = "ERROR"
        log_destination = "LOG_GROUP_ARN:*"
      }
    }
  `,
  cost: 'Log storage by the gigabyte. The machine’s role needs rights to deliver logs.',
  byHand: {
    run: code`
      aws stepfunctions describe-state-machine --state-machine-arn MACHINE_ARN \
        --query loggingConfiguration
    `,
    look: 'A level other than `OFF`.',
  },
  links: ['https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html'],
});
