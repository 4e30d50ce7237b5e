import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does deleting a version, or turning versioning off, need a code from the root user’s MFA device? Object Lock in compliance mode counts as well.',
  attack:
    'A developer’s key with `s3:*` leaks. The thief deletes every version of the backups in one loop. With MFA delete each of these calls fails, for the six digits are on a device in the safe.',
  console: [
    'The console cannot turn it on: it takes the CLI or API with credentials of the root user and its MFA device.',
    'Make an access key for root only for this, and delete it at once afterwards.',
  ],
  cli: code`
    aws s3api put-bucket-versioning --bucket BUCKET \
      --versioning-configuration Status=Enabled,MFADelete=Enabled \
      --mfa 'MFA_DEVICE_ARN CODE'
  `,
  terraform: code`
    # Terraform can keep it, but cannot turn it on without the root user's code.
    resource "aws_s3_bucket_versioning" "this" {
      bucket = "BUCKET"
      mfa    = "MFA_DEVICE_ARN CODE"

      versioning_configuration {
        status     = "Enabled"
        mfa_delete = "Enabled"
      }
    }
  `,
  cost: 'It is free, and a burden: lifecycle rules cannot be used on such a bucket, and clean-ups need the root user. Object Lock gives the same protection without root; take MFA delete where that is not possible.',
  byHand: {
    run: 'aws s3api get-bucket-versioning --bucket BUCKET',
    look: '`MFADelete` is `Enabled`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html'],
});
