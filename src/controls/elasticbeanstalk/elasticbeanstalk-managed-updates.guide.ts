import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the environment take minor versions and patches of its platform by itself, in a window every week?',
  attack:
    'The careers page runs on a platform of 2021. A hole in its web server is tried by every scanner of the internet; AWS mended the platform three years ago.',
  console: [
    'Open Elastic Beanstalk, the environment, *Configuration*, *Updates, monitoring, and logging*, *Edit*.',
    'Turn on *Managed updates*, choose a window and *Minor and patch*, and apply.',
  ],
  cli: code`
    aws elasticbeanstalk update-environment --environment-name ENVIRONMENT --option-settings \
      Namespace=aws:elasticbeanstalk:managedactions,OptionName=ManagedActionsEnabled,Value=true \
      Namespace=aws:elasticbeanstalk:managedactions,OptionName=PreferredStartTime,Value=Tue:03:00 \
      Namespace=aws:elasticbeanstalk:managedactions:platformupdate,OptionName=UpdateLevel,Value=minor
  `,
  terraform: code`
    resource "aws_elastic_beanstalk_environment" "this" {
      # …
      setting {
        namespace = "aws:elasticbeanstalk:managedactions"
        name      = "ManagedActionsEnabled"
        value     = "true"
      }
    }
  `,
  cost: 'It is free but for the machines that run twice for some minutes. It needs enhanced health reporting, and a service role.',
  byHand: {
    run: code`
      aws elasticbeanstalk describe-configuration-settings --application-name APPLICATION \
        --environment-name ENVIRONMENT \
        --query "ConfigurationSettings[].OptionSettings[?OptionName=='ManagedActionsEnabled'].Value"
    `,
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html'],
});
