import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every Auto Scaling group use a launch template, and none a launch configuration any more?',
  attack:
    'The launch configuration of 2018 allows IMDSv1, and nobody dares to touch what cannot be changed. The group starts machines by it for years after all others were made safe.',
  console: [
    'Open EC2, *Launch Configurations*, the configuration, and *Copy to launch template*.',
    'Open *Auto Scaling Groups*, the group, *Edit*, and *Switch to launch template*.',
    'Replace the instances by *Instance refresh*, and delete the configuration.',
  ],
  cli: code`
    aws autoscaling update-auto-scaling-group --auto-scaling-group-name GROUP_NAME \
      --launch-template 'LaunchTemplateId=TEMPLATE_ID,Version=$Default'
    aws autoscaling delete-launch-configuration --launch-configuration-name CONFIGURATION_NAME
  `,
  terraform: code`
    resource "aws_autoscaling_group" "this" {
      # …
      launch_template {
        id      = "TEMPLATE_ID"
        version = "$Default"
      }
    }
  `,
  cost: 'It is free. Machines that run stay as they are until they are replaced.',
  byHand: {
    run: code`
      aws autoscaling describe-auto-scaling-groups \
        --query 'AutoScalingGroups[?LaunchConfigurationName].[AutoScalingGroupName,LaunchConfigurationName]'
    `,
    look: 'An empty list, in every region.',
  },
  links: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/migrate-to-launch-templates.html'],
});
