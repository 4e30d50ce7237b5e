import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the capacity provider runs machines of an Auto Scaling group: are machines with running tasks safe from being scaled in?',
  attack:
    'The nightly settlement runs for four hours. At hour three the load falls, the group ends the machine, and the settlement starts anew, every night until somebody finds out why.',
  console: [
    'Open EC2, *Auto Scaling groups*, the group, *Advanced configurations*, and turn on *Instance scale-in protection*.',
    'Open ECS, the cluster, *Infrastructure*, the capacity provider, *Update*, and turn on *Managed termination protection*.',
  ],
  cli: code`
    aws ecs update-capacity-provider --name NAME --auto-scaling-group-provider \
      managedScaling={status=ENABLED},managedTerminationProtection=ENABLED
  `,
  terraform: code`
    resource "aws_ecs_capacity_provider" "this" {
      name = "NAME"

      auto_scaling_group_provider {
        auto_scaling_group_arn         = "GROUP_ARN"
        managed_termination_protection = "ENABLED"

        managed_scaling {
          status = "ENABLED"
        }
      }
    }
  `,
  cost: 'Machines stay longer, until their last task ends. It works with managed scaling only.',
  byHand: {
    run: "aws ecs describe-capacity-providers --query 'capacityProviders[].[name,autoScalingGroupProvider.managedTerminationProtection]'",
    look: '`ENABLED` beside each one with a group.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-termination-protection.html'],
});
