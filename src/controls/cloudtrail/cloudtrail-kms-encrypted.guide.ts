import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the trail encrypt its log files with a KMS key of your own, rather than with keys of S3 alone?',
  attack:
    'A role for statistics may read all buckets, the trail’s too, because nobody thought of that one. With a KMS key it gets `AccessDenied` on every log file, since only the security team may decrypt.',
  console: [
    'Open KMS in the trail’s region, and create a symmetric key whose policy lets CloudTrail generate data keys (AWS’s page below has it).',
    'Open CloudTrail, *Trails*, the trail, and choose *Edit* under *General details*.',
    'Tick *Log file SSE-KMS encryption*, choose the key, and save.',
  ],
  cli: code`
    aws cloudtrail update-trail --name TRAIL --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_cloudtrail" "this" {
      # …
      kms_key_id = "KEY_ARN"
    }
  `,
  cost: 'A key costs a small monthly fee, and each file a request to KMS. Everything that reads the logs (Athena, a SIEM, other accounts) needs `kms:Decrypt` on the key. If the key is disabled or its policy no longer admits CloudTrail, delivery stops.',
  byHand: {
    run: 'aws cloudtrail describe-trails --query "trailList[].[Name,KmsKeyId]"',
    look: 'A key ARN beside every trail.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html',
  ],
});
