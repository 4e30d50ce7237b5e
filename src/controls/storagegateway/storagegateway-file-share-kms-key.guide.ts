import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the file share, by NFS or SMB, encrypt what it writes to S3 with a key of KMS, in one layer or two?',
  attack:
    'The bookkeepers’ share lies in a bucket that a role for backups of the website may read as well. A flaw in the website gives a stranger that role; a key that only the gateway may use would have stopped him.',
  console: [
    'Open Storage Gateway, *File shares*, the share, *Actions*, *Edit share settings*.',
    'At *Encryption* choose a KMS key, and save.',
  ],
  cli: code`
    aws storagegateway update-nfs-file-share --file-share-arn SHARE_ARN \
      --encryption-type SseKms --kms-key KEY_ARN

    # Of an SMB share:
    aws storagegateway update-smb-file-share --file-share-arn SHARE_ARN \
      --encryption-type SseKms --kms-key KEY_ARN
  `,
  terraform: code`
    resource "aws_storagegateway_nfs_file_share" "this" {
      # …
      kms_encrypted = true
      kms_key_arn   = "KEY_ARN"
    }
  `,
  cost: 'Requests to KMS are paid for. The share’s role needs rights on the key. Files that are there already keep S3’s keys until they are written again.',
  byHand: {
    run: "aws storagegateway describe-nfs-file-shares --file-share-arn-list SHARE_ARN --query 'NFSFileShareInfoList[].[KMSEncrypted,KMSKey]'",
    look: '`true` and a key.',
  },
  links: [
    'https://docs.aws.amazon.com/filegateway/latest/files3/encrypt-objects-stored-by-file-gateway-in-amazon-s3.html',
  ],
});
