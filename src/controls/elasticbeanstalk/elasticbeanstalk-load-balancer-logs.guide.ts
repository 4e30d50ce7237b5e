import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the environment has an Application or Network Load Balancer: does that write its access logs to S3?',
  attack:
    'Somebody tries gift card numbers on the campaign site, a thousand an hour. The programs log only what works; the load balancer could have shown the addresses on the first day.',
  console: [
    'Open Elastic Beanstalk, the environment, *Configuration*, *Instance traffic and scaling*, *Edit*.',
    'Under *Load balancer* turn on *Log file access*, choose a bucket, and apply.',
  ],
  cli: code`
    aws elasticbeanstalk update-environment --environment-name ENVIRONMENT --option-settings \
      Namespace=aws:elbv2:loadbalancer,OptionName=AccessLogsS3Enabled,Value=true \
      Namespace=aws:elbv2:loadbalancer,OptionName=AccessLogsS3Bucket,Value=LOG_BUCKET
  `,
  terraform: code`
    resource "aws_elastic_beanstalk_environment" "this" {
      # …
      setting {
        namespace = "aws:elbv2:loadbalancer"
        name      = "AccessLogsS3Enabled"
        value     = "true"
      }
    }
  `,
  cost: 'The logs are free, their storage is not. The bucket must be in the same region, and let the load balancer write.',
  byHand: {
    run: code`
      aws elasticbeanstalk describe-configuration-settings --application-name APPLICATION \
        --environment-name ENVIRONMENT \
        --query "ConfigurationSettings[].OptionSettings[?OptionName=='AccessLogsS3Enabled'].Value"
    `,
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-alb.html'],
});
