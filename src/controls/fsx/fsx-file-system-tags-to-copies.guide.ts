import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do backups get the tags of their file system, and volumes of OpenZFS too? ONTAP has no such setting.',
  attack:
    'Backups that are tagged *personal* are kept for ten years, the others for a month. The backup of the personnel files has no tags.',
  console: [
    'Open FSx, *Create file system*; the setting is chosen there.',
    'Restore a backup into the new file system with the setting on.',
    'For OpenZFS, change it under *Update file system*.',
  ],
  cli: code`
    aws fsx update-file-system --file-system-id FILE_SYSTEM \
      --open-zfs-configuration CopyTagsToBackups=true,CopyTagsToVolumes=true
  `,
  terraform: code`
    resource "aws_fsx_openzfs_file_system" "this" {
      # …
      copy_tags_to_backups = true
      copy_tags_to_volumes = true
    }
  `,
  cost: 'It is free. Windows and Lustre file systems need a new one to change it; tag the backups that exist.',
  byHand: {
    run: code`
    aws fsx describe-file-systems --query "FileSystems[].[FileSystemId,FileSystemType,[OpenZFSConfiguration.CopyTagsToBackups,LustreConfiguration.CopyTagsToBackups,WindowsConfiguration.CopyTagsToBackups]]"
  `,
    look: '`true` where the type has the setting.',
  },
  links: ['https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/using-backups.html'],
});
