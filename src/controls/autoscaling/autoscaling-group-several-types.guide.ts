import { code, guide } from '../guide.ts';

export default guide({
  asks: 'May every Auto Scaling group start several instance types, by name or by what they must have, in several Availability Zones?',
  attack:
    'A zone fails, and everybody starts machines in the others. The type of the group is sold out within minutes; a neighbour’s group takes the next larger one.',
  console: [
    'Open EC2, *Auto Scaling Groups*, the group, and *Instance type requirements*, *Edit*.',
    'Choose *Override launch template*, and add types, or state the vCPUs and memory that are needed.',
  ],
  cli: code`
    aws autoscaling update-auto-scaling-group --auto-scaling-group-name GROUP_NAME --mixed-instances-policy \
      '{"LaunchTemplate":{"LaunchTemplateSpecification":{"LaunchTemplateId":"TEMPLATE_ID","Version":"$Default"},"Overrides":[{"InstanceType":"m7i.large"},{"InstanceType":"m6i.large"}]}}'
  `,
  terraform: code`
    resource "aws_autoscaling_group" "this" {
      # …
      mixed_instances_policy {
        launch_template {
          launch_template_specification {
            launch_template_id = "TEMPLATE_ID"
          }

          override {
            instance_type = "m7i.large"
          }

          override {
            instance_type = "m6i.large"
          }
        }
      }
    }
  `,
  cost: 'The types may cost differently. The application must run on each.',
  byHand: {
    run: code`
      aws autoscaling describe-auto-scaling-groups \
        --query 'AutoScalingGroups[].[AutoScalingGroupName,MixedInstancesPolicy.LaunchTemplate.Overrides]'
    `,
    look: 'Several types, or `InstanceRequirements`, for each.',
  },
  links: [
    'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html',
  ],
});
