import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the log group that Bedrock logs to a KMS key, and do the buckets encrypt with KMS by default?',
  attack:
    'A contractor’s role may read all log groups, to find faults in the shop. Among them is what customers told the assistant in the belief that nobody reads along.',
  console: [
    'Open CloudWatch, *Log groups*, the group of Bedrock, *Actions*, *Edit KMS key*, and name a key whose policy lets CloudWatch Logs use it.',
    'Open S3, the bucket, *Properties*, *Default encryption*, *Edit*, and choose KMS with a key whose policy lets Bedrock use it.',
  ],
  cli: code`
    aws logs associate-kms-key --log-group-name bedrock --kms-key-id KEY_ARN
    aws s3api put-bucket-encryption --bucket BUCKET \
      --server-side-encryption-configuration file://encryption.json
  `,
  terraform: code`
    resource "aws_cloudwatch_log_group" "bedrock" {
      name       = "bedrock"
      kms_key_id = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month, and a little for its use. What was logged before stays as it was.',
  byHand: {
    run: "aws logs describe-log-groups --log-group-name-prefix bedrock --query 'logGroups[].kmsKeyId'",
    look: 'A key.',
  },
  links: [
    'https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
  ],
});
