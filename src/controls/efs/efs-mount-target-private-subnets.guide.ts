import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the file system in subnets from which no route leads to an internet gateway? All subnets that it may come to lie in are asked about, each by its own route table or the VPC’s main one.',
  attack:
    'A database lies beside the web servers, in the public subnets, because that was the only group of subnets there was. It has no public address today; the next colleague who needs to look into it from home ticks one box, and the routes are there already.',
  console: [
    'Open EFS, the file system, *Network*, *Manage*.',
    'Remove the mount target in the public subnet and add one in a private subnet of the same zone.',
    'Remount on the clients of that zone.',
  ],
  cli: code`
    aws efs delete-mount-target --mount-target-id MOUNT_TARGET
    aws efs create-mount-target --file-system-id FILE_SYSTEM --subnet-id PRIVATE_SUBNET
  `,
  terraform: code`
    resource "aws_efs_mount_target" "this" {
      file_system_id = "FILE_SYSTEM"
      subnet_id      = "PRIVATE_SUBNET"
    }
  `,
  cost: 'Moving takes a new subnet group and, for most services, an interruption. Private subnets reach the internet by a NAT gateway, if at all, and AWS by endpoints.',
  byHand: {
    run: code`
    aws efs describe-mount-targets --file-system-id FILE_SYSTEM --query "MountTargets[].SubnetId"
  `,
    look: 'No route to `igw-…` in the route table of any of the subnets.',
  },
  links: ['https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html'],
});
