import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the environment use enhanced health reporting?',
  attack:
    'One of four machines answers every request with an error since the deployment. Basic health shows green, for the machine answers; a quarter of the customers leaves.',
  console: [
    'Open Elastic Beanstalk, the environment, *Configuration*, *Updates, monitoring, and logging*, *Edit*.',
    'Choose *Enhanced* under *Health reporting*, and apply.',
  ],
  cli: code`
    aws elasticbeanstalk update-environment --environment-name ENVIRONMENT --option-settings \
      Namespace=aws:elasticbeanstalk:healthreporting:system,OptionName=SystemType,Value=enhanced
  `,
  terraform: code`
    resource "aws_elastic_beanstalk_environment" "this" {
      # …
      setting {
        namespace = "aws:elasticbeanstalk:healthreporting:system"
        name      = "SystemType"
        value     = "enhanced"
      }
    }
  `,
  cost: 'It is free; metrics that are published to CloudWatch beyond the standard ones cost by the metric.',
  byHand: {
    run: code`
      aws elasticbeanstalk describe-configuration-settings --application-name APPLICATION \
        --environment-name ENVIRONMENT \
        --query "ConfigurationSettings[].OptionSettings[?OptionName=='SystemType'].Value"
    `,
    look: '`enhanced`.',
  },
  links: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html'],
});
