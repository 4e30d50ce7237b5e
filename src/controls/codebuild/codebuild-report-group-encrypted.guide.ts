import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the report group exports raw reports to S3: does it leave them encrypted?',
  attack:
    'The reports of the security tests list every case that failed. They lie in a bucket that half the company reads, without the key that would keep it to the testers.',
  console: [
    'Open CodeBuild, *Report groups*, the group, *Edit*.',
    'Take away the tick at *Disable artifact encryption*, and save.',
  ],
  cli: code`
    aws codebuild update-report-group --arn REPORT_GROUP_ARN --export-config \
      'exportConfigType=S3,s3Destination={bucket=BUCKET,encryptionDisabled=false,encryptionKey=KEY_ARN}'
  `,
  terraform: code`
    resource "aws_codebuild_report_group" "this" {
      name = "NAME"
      type = "TEST"

      export_config {
        type = "S3"

        s3_destination {
          bucket              = "BUCKET"
          encryption_disabled = false
          encryption_key      = "KEY_ARN"
        }
      }
    }
  `,
  cost: 'It is free, but for the requests to KMS. Whoever reads the reports needs the right to decrypt.',
  byHand: {
    run: "aws codebuild batch-get-report-groups --report-group-arns REPORT_GROUP_ARN --query 'reportGroups[].exportConfig'",
    look: '`encryptionDisabled` is false.',
  },
  links: ['https://docs.aws.amazon.com/codebuild/latest/userguide/test-report-group.html'],
});
