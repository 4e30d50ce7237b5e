import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the default and the latest version of the template not set `AssociatePublicIpAddress` to true on any interface? Where they say nothing, the subnet decides.',
  attack:
    'A group of workers is to scale out in private subnets. The template asks for public addresses, left over from a test, and is one day used with a public subnet: thirty workers with an open debug port are on the internet.',
  console: [
    'Open EC2, *Launch Templates*, the template, and *Actions*, *Modify template (Create new version)*.',
    'Under *Network settings*, *Advanced network configuration*, set *Auto-assign public IP* to *Disable*.',
    'Create the version and make it the default.',
  ],
  cli: code`
    aws ec2 create-launch-template-version --launch-template-id TEMPLATE_ID --source-version 1 \
      --launch-template-data 'NetworkInterfaces=[{DeviceIndex=0,AssociatePublicIpAddress=false,Groups=[GROUP_ID]}]'
    aws ec2 modify-launch-template --launch-template-id TEMPLATE_ID --default-version NEW_VERSION
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
      aws ec2 describe-launch-template-versions --launch-template-id TEMPLATE_ID --versions '$Default' '$Latest' \
        --query 'LaunchTemplateVersions[].[VersionNumber,LaunchTemplateData.NetworkInterfaces[].AssociatePublicIpAddress]'
    `,
    look: 'No `true`.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-launch-template.html'],
});
