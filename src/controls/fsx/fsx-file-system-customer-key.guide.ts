import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the file system encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every file system and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open FSx, *Create file system*, and choose your key under *Encryption*.',
    'Restore a backup into it, or copy the files with DataSync.',
    'Change the mounts over, and delete the old one.',
  ],
  cli: code`
    aws fsx create-file-system-from-backup --backup-id BACKUP --subnet-ids SUBNET --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_fsx_windows_file_system" "this" {
      # …
      kms_key_id = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A file system keeps its key for life: it takes a new one. Whoever uses the file system needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws fsx describe-file-systems --query "FileSystems[].[FileSystemId,FileSystemType,KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html',
  ],
});
