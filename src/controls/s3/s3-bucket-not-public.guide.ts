import { code, guide } from '../guide.ts';

export default guide({
  asks: "Can anybody at all read, list, write or manage the bucket or its objects, by its policy or its ACL, once the block settings of bucket and account are counted in? Conditions that narrow the policy to networks, accounts or the organization are understood; those that narrow nothing, such as the client's name, are not taken for a lock.",
  attack:
    'Programs try the names of companies with `-backup`, `-prod` and `-logs` day and night. One open bucket with a database dump, and the customers learn of it from the news before you do; if it is writable, a script on your website is replaced by one that reads card numbers.',
  console: [
    'Open the bucket in S3, and the tab *Permissions*.',
    'Under *Block public access* choose *Edit*, tick *Block all public access*, and save.',
    'Under *Bucket policy* remove or narrow the statements for everybody that the finding names.',
    'What must stay public: serve it through CloudFront with origin access control.',
  ],
  cli: code`
    aws s3api put-public-access-block --bucket BUCKET --public-access-block-configuration \
      BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true

    # ACLs are then ignored; to do without them for good:
    aws s3api put-bucket-ownership-controls --bucket BUCKET \
      --ownership-controls 'Rules=[{ObjectOwnership=BucketOwnerEnforced}]'
  `,
  terraform: code`
    resource "aws_s3_bucket_public_access_block" "this" {
      bucket                  = "BUCKET"
      block_public_acls       = true
      ignore_public_acls      = true
      block_public_policy     = true
      restrict_public_buckets = true
    }

    resource "aws_s3_bucket_ownership_controls" "this" {
      bucket = "BUCKET"

      rule {
        object_ownership = "BucketOwnerEnforced"
      }
    }
  `,
  cost: 'It is free. Whoever used the bucket without signing in is cut off at once, and with `RestrictPublicBuckets` other accounts too, as long as the policy still names everybody. Look at the access logs first; and treat what lay open as read.',
  byHand: {
    run: code`
      aws s3api get-bucket-policy-status --bucket BUCKET
      aws s3api get-bucket-acl --bucket BUCKET
      aws s3api get-public-access-block --bucket BUCKET
    `,
    look: '`IsPublic` is `false`, and no grant is to `AllUsers` or `AuthenticatedUsers`; or the four block settings are all `true`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  ],
});
