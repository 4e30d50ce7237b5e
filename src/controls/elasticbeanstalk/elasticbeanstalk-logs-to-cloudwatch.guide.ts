import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the environment’s machines send their logs to CloudWatch Logs as they write them?',
  attack:
    'Auto scaling ends the machine through which somebody came in, at the end of a busy day. With it go the access log, the error log and the answer to what he took.',
  console: [
    'Open Elastic Beanstalk, the environment, *Configuration*, *Updates, monitoring, and logging*, *Edit*.',
    'Turn on *Instance log streaming to CloudWatch Logs*, choose a retention, and apply.',
  ],
  cli: code`
    aws elasticbeanstalk update-environment --environment-name ENVIRONMENT --option-settings \
      Namespace=aws:elasticbeanstalk:cloudwatch:logs,OptionName=StreamLogs,Value=true \
      Namespace=aws:elasticbeanstalk:cloudwatch:logs,OptionName=RetentionInDays,Value=90
  `,
  terraform: code`
    resource "aws_elastic_beanstalk_environment" "this" {
      # …
      setting {
        namespace = "aws:elasticbeanstalk:cloudwatch:logs"
        name      = "StreamLogs"
        value     = "true"
      }
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte. The instance profile must be allowed to write logs.',
  byHand: {
    run: code`
      aws elasticbeanstalk describe-configuration-settings --application-name APPLICATION \
        --environment-name ENVIRONMENT \
        --query "ConfigurationSettings[].OptionSettings[?OptionName=='StreamLogs'].Value"
    `,
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html'],
});
