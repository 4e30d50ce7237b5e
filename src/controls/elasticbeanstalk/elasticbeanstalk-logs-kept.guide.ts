import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do rotated logs of the environment’s machines go to S3, or all of them to CloudWatch?',
  attack:
    'An odd payment of last Tuesday is looked into on Monday. The machine rotates its logs every hour and keeps five; Tuesday is not among them.',
  console: [
    'Open Elastic Beanstalk, the environment, *Configuration*, *Updates, monitoring, and logging*, *Edit*.',
    'Turn on *Rotate logs* under *S3 log storage*, and apply.',
  ],
  cli: code`
    aws elasticbeanstalk update-environment --environment-name ENVIRONMENT --option-settings \
      Namespace=aws:elasticbeanstalk:hostmanager,OptionName=LogPublicationControl,Value=true
  `,
  terraform: code`
    resource "aws_elastic_beanstalk_environment" "this" {
      # …
      setting {
        namespace = "aws:elasticbeanstalk:hostmanager"
        name      = "LogPublicationControl"
        value     = "true"
      }
    }
  `,
  cost: 'S3 takes two cents for a gigabyte and month. Nothing deletes them: add a lifecycle rule to the bucket.',
  byHand: {
    run: code`
      aws elasticbeanstalk describe-configuration-settings --application-name APPLICATION \
        --environment-name ENVIRONMENT \
        --query "ConfigurationSettings[].OptionSettings[?OptionName=='LogPublicationControl'].Value"
    `,
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.logging.html'],
});
