import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the file system Regional, with mount targets in two zones or more?',
  attack:
    'The only mount target lies in a zone that loses its network. The web servers in the other zones are well, and wait for their files.',
  console: [
    'Open EFS, the file system, *Network*, *Manage*.',
    'Add a mount target in each zone with clients.',
    'A One Zone file system has to be copied to a Regional one.',
  ],
  cli: code`
    aws efs create-mount-target --file-system-id FILE_SYSTEM --subnet-id SUBNET_B --security-groups SECURITY_GROUP
  `,
  terraform: code`
    resource "aws_efs_mount_target" "b" {
      file_system_id  = "FILE_SYSTEM"
      subnet_id       = "SUBNET_B"
      security_groups = ["SECURITY_GROUP"]
    }
  `,
  cost: 'Mount targets are free. Regional storage costs about twice as much as One Zone.',
  byHand: {
    run: code`
    aws efs describe-mount-targets --file-system-id FILE_SYSTEM --query "MountTargets[].AvailabilityZoneName"
  `,
    look: 'Two zones or more.',
  },
  links: ['https://docs.aws.amazon.com/efs/latest/ug/features.html'],
});
