import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the bucket’s object ownership *bucket owner enforced*, so that ACLs of the bucket and of its objects have no effect?',
  attack:
    'An upload tool sends `public-read` with each file, as its makers’ example did. The bucket’s policy and ACL are clean, every review says “private”, and three thousand invoices can be read by anybody who guesses a number.',
  console: [
    'Open the bucket in S3 and the tab *Permissions*; see what the ACL grants, and put that into the bucket policy.',
    'Choose *Edit* under *Object Ownership*, then *ACLs disabled*, and save.',
  ],
  cli: code`
    aws s3api put-bucket-ownership-controls --bucket BUCKET \
      --ownership-controls 'Rules=[{ObjectOwnership=BucketOwnerEnforced}]'
  `,
  terraform: code`
    resource "aws_s3_bucket_ownership_controls" "this" {
      bucket = "BUCKET"

      rule {
        object_ownership = "BucketOwnerEnforced"
      }
    }
  `,
  cost: 'It is free and can be undone. Who had access by an ACL only loses it, and uploads that set another ACL than `bucket-owner-full-control` are refused. Standard logs of CloudFront in their old form need ACLs: move them to the new form, or to a bucket of their own.',
  byHand: {
    run: 'aws s3api get-bucket-ownership-controls --bucket BUCKET',
    look: '`BucketOwnerEnforced`. The error `OwnershipControlsNotFoundError` means that ACLs are in force.',
  },
  links: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html'],
});
