import { code, guide } from '../guide.ts';
import { TO_TEMPLATE } from './launch-configuration-guide.ts';

export default guide({
  asks: 'Does the launch configuration not set `AssociatePublicIpAddress` to true? Where it says nothing, the subnet decides.',
  attack:
    'Workers that need nobody from outside get public addresses, since the configuration was tried out by SSH once. One day the group of their database client is opened too wide, and thirty of them answer the internet.',
  console: TO_TEMPLATE,
  cli: code`
    aws ec2 create-launch-template --launch-template-name NAME --launch-template-data \
      'ImageId=IMAGE_ID,InstanceType=t3.small,NetworkInterfaces=[{DeviceIndex=0,AssociatePublicIpAddress=false,Groups=[GROUP_ID]}]'
    aws autoscaling update-auto-scaling-group --auto-scaling-group-name GROUP_NAME \
      --launch-template 'LaunchTemplateName=NAME,Version=$Default'
  `,
  terraform: code`
    resource "aws_launch_template" "this" {
      # …
      network_interfaces {
        associate_public_ip_address = false
        security_groups             = ["GROUP_ID"]
      }
    }
  `,
  cost: 'Each public address costs by the hour. Instances that reached the internet by their own address need a NAT gateway, or endpoints for AWS’s services.',
  byHand: {
    run: code`
      aws autoscaling describe-launch-configurations \
        --query 'LaunchConfigurations[].[LaunchConfigurationName,AssociatePublicIpAddress]'
    `,
    look: 'No `true`.',
  },
  links: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-config.html'],
});
