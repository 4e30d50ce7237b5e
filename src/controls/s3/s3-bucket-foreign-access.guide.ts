import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the bucket’s policy lets in all ones that you know? Name these in the setting `knownAccounts`; those of your organization count as known where the policy asks for the organization.',
  attack:
    'The policy still names the agency of two campaigns ago. Its account was sold with the company; a stranger now lists your customer exports with permissions of his own, and nothing in your account looks wrong.',
  console: [
    'Open the bucket in S3, the tab *Permissions*, and *Edit* under *Bucket policy*.',
    'Take out the principals that need no access any more, narrow the actions of the others to what they do, and save.',
    'Name the accounts that stay in the setting `knownAccounts` of this control.',
  ],
  cli: code`
    aws s3api get-bucket-policy --bucket BUCKET --query Policy --output text > policy.json
    # Edit policy.json, then:
    aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json
  `,
  terraform: code`
    data "aws_iam_policy_document" "this" {
      statement {
        actions   = ["s3:GetObject"]
        resources = ["arn:aws:s3:::BUCKET/*"]

        principals {
          type        = "AWS"
          identifiers = ["arn:aws:iam::PARTNER_ACCOUNT:role/ROLE"]
        }
      }
    }

    resource "aws_s3_bucket_policy" "this" {
      bucket = "BUCKET"
      policy = data.aws_iam_policy_document.this.json
    }
  `,
  cost: 'It is free. Whoever is taken out is refused at once: see in the access logs or CloudTrail’s data events whether an account still comes.',
  byHand: {
    run: 'aws s3api get-bucket-policy --bucket BUCKET --query Policy --output text',
    look: 'Every account number under `Principal`, and in conditions on `aws:PrincipalAccount`, is one that you know.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html',
  ],
});
