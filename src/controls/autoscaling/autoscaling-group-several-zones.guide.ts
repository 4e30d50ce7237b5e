import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every Auto Scaling group start its instances in two Availability Zones at least?',
  attack:
    'A power cut takes one zone out. The group wants to replace its machines and may do so only where there is no power; the shop is closed until the zone is back.',
  console: [
    'Open EC2, *Auto Scaling Groups*, the group, and *Network*, *Edit*.',
    'Add a subnet of a second zone, and save. New machines are spread over both.',
  ],
  cli: code`
    aws autoscaling update-auto-scaling-group --auto-scaling-group-name GROUP_NAME \
      --vpc-zone-identifier SUBNET_ID,SECOND_SUBNET_ID
  `,
  terraform: code`
    resource "aws_autoscaling_group" "this" {
      # …
      vpc_zone_identifier = ["SUBNET_ID", "SECOND_SUBNET_ID"]
    }
  `,
  cost: 'It is free but for the traffic between zones. What the machines use must be there in both zones: load balancer, file system, database.',
  byHand: {
    run: code`
      aws autoscaling describe-auto-scaling-groups \
        --query 'AutoScalingGroups[].[AutoScalingGroupName,AvailabilityZones]'
    `,
    look: 'Two zones at least for each.',
  },
  links: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-in-vpc.html'],
});
