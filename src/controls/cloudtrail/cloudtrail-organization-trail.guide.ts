import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In an account of an organization: is there a trail of the organization that covers all regions and is logging?',
  attack:
    'An intruder becomes administrator of a member account and stops its trail. A trail of the organization goes on: in the member account it can be seen and not touched, and its files lie in a bucket of another account.',
  console: [
    'Sign in to the account that manages the organization, or to CloudTrail’s delegated administrator.',
    'Open CloudTrail, *Trails*, *Create trail*, and choose *Enable for all accounts in my organization*.',
    'Let it write to a bucket of an account that keeps logs only, with a KMS key and validation of files.',
  ],
  cli: code`
    aws organizations enable-aws-service-access --service-principal cloudtrail.amazonaws.com
    aws cloudtrail create-trail --name organization --s3-bucket-name BUCKET --is-organization-trail \
      --is-multi-region-trail --enable-log-file-validation
    aws cloudtrail start-logging --name organization
  `,
  terraform: code`
    resource "aws_cloudtrail" "organization" {
      name                       = "organization"
      s3_bucket_name             = "BUCKET"
      is_organization_trail      = true
      is_multi_region_trail      = true
      enable_log_file_validation = true
    }
  `,
  cost: 'The first copy of management events is free in every account; where members have trails of their own beside it, those become the second copy and are paid. The bucket’s policy must let CloudTrail write for the organization.',
  byHand: {
    run: "aws cloudtrail describe-trails --query 'trailList[].[Name,IsOrganizationTrail,IsMultiRegionTrail]'",
    look: 'A trail with `true`, `true`; `get-trail-status` with its ARN says whether it is logging.',
  },
  links: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html'],
});
