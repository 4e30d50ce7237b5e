import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the file system encrypted at rest? It can only be chosen when the file system is made.',
  attack:
    'Uploads of customers, passports among them, lie on a file system of 2018. A copy of its backup is restored in another account for a test, where nothing says any more who may read it.',
  console: [
    'Open EFS, *Create file system*, *Customize*, and leave *Enable encryption* ticked.',
    'Copy the files with DataSync, or restore a backup into the new file system.',
    'Change the mounts over, and delete the old one.',
  ],
  cli: code`
    aws efs create-file-system --creation-token NAME --encrypted --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_efs_file_system" "this" {
      encrypted  = true
      kms_key_id = "KEY_ARN"
    }
  `,
  cost: 'Encryption is free and cannot be felt. The move takes time for the copy and a remount of every client.',
  byHand: {
    run: code`
    aws efs describe-file-systems --query "FileSystems[].[FileSystemId,Encrypted]"
  `,
    look: '`true` for every file system.',
  },
  links: ['https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html'],
});
