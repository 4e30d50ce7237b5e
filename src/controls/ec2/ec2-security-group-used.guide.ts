import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the group on a network interface, or named by a rule of another group, a launch template or a launch configuration? The default groups, which cannot be deleted, are not asked about.',
  attack:
    'A group `monitoring` of a tool that left three years ago lets in an address that belongs to somebody else by now. A new colleague finds the name fitting and puts the group on twenty machines.',
  console: [
    'Open EC2, *Security Groups*, and pick the group.',
    'Choose *Actions*, *Delete security groups*: EC2 refuses where something still uses it.',
  ],
  cli: code`
    aws ec2 describe-network-interfaces --filters Name=group-id,Values=GROUP_ID --query 'NetworkInterfaces[].NetworkInterfaceId'
    aws ec2 delete-security-group --group-id GROUP_ID
  `,
  terraform: code`
    # Take the group out of the configuration, and let apply delete it:
    removed {
      from = aws_security_group.this

      lifecycle {
        destroy = true
      }
    }
  `,
  cost: 'It is free. Stacks and scripts that name the group fail when they run next: groups of functions that are started rarely, or of services that scale down to nothing, may look unused.',
  byHand: {
    run: code`
      aws ec2 describe-network-interfaces --filters Name=group-id,Values=GROUP_ID --query 'length(NetworkInterfaces)'
      aws ec2 describe-security-groups --filters Name=ip-permission.group-id,Values=GROUP_ID --query 'SecurityGroups[].GroupId'
    `,
    look: 'An interface, or another group that names it.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html'],
});
