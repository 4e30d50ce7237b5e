import { code, guide } from '../guide.ts';
import { TO_TEMPLATE } from './launch-configuration-guide.ts';

export default guide({
  asks: 'Does no line of the launch configuration’s user data look like a credential?',
  attack:
    'The start-up script of the build workers has a token for the source code in it. Whoever may call `autoscaling:DescribeLaunchConfigurations`, which is part of every read-only role, can publish code.',
  console: [
    ...TO_TEMPLATE,
    'Delete the configuration, and change the credential itself: whoever read the script still knows it.',
  ],
  cli: code`
    aws autoscaling describe-launch-configurations --launch-configuration-names CONFIGURATION_NAME \
      --query 'LaunchConfigurations[].UserData'
    aws autoscaling delete-launch-configuration --launch-configuration-name CONFIGURATION_NAME
  `,
  terraform: code`
    resource "aws_launch_template" "this" {
      # …
      user_data = base64encode(<<-EOT
        #!/bin/sh
        aws secretsmanager get-secret-value --secret-id SECRET_NAME --query SecretString --output text
      EOT
      )
    }
  `,
  cost: 'A secret in Secrets Manager costs a few cents a month. The group must use the new template before the configuration can be deleted.',
  byHand: {
    run: "aws autoscaling describe-launch-configurations --query 'LaunchConfigurations[].[LaunchConfigurationName,UserData]'",
    look: 'It is base64; decode it, and find no password, key or token in it.',
  },
  links: [
    'https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-config.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html',
  ],
});
