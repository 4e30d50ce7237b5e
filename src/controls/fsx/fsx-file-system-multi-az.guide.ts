import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the file system of Windows, ONTAP or OpenZFS of a type with a standby in another zone? Lustre has none.',
  attack:
    'The office’s shares lie in one zone. It fails on a Monday morning, and nobody opens a document until evening.',
  console: [
    'Open FSx, *Create file system*, and choose *Multi-AZ*.',
    'Restore a backup into it, or copy the files with DataSync.',
    'Change the mounts over, and delete the old one.',
  ],
  cli: code`
    aws fsx create-file-system-from-backup --backup-id BACKUP --subnet-ids SUBNET_A SUBNET_B \
      --windows-configuration DeploymentType=MULTI_AZ_1,PreferredSubnetId=SUBNET_A,ThroughputCapacity=32
  `,
  terraform: code`
    resource "aws_fsx_windows_file_system" "this" {
      # …
      deployment_type     = "MULTI_AZ_1"
      preferred_subnet_id = "SUBNET_A"
    }
  `,
  cost: 'It costs about twice as much. The type cannot be changed: it takes a new file system.',
  byHand: {
    run: code`
    aws fsx describe-file-systems --query "FileSystems[].[FileSystemId,FileSystemType,[WindowsConfiguration.DeploymentType,OntapConfiguration.DeploymentType,OpenZFSConfiguration.DeploymentType]]"
  `,
    look: 'A type that begins with `MULTI_AZ`.',
  },
  links: ['https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html'],
});
