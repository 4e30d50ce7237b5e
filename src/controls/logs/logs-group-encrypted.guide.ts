import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is a KMS key of your own associated with the log group? CloudWatch Logs always encrypts; without one it does so with a key of AWS’s that everybody with the right to read logs uses unawares.',
  attack:
    'An application writes whole requests to its log when something fails, passwords included. The vendor who watches the logs may read them all; with a key of your own he would read those groups only whose key you gave him.',
  console: [
    'Open KMS, and a symmetric key of the region; let its policy admit `logs.REGION.amazonaws.com`, with a condition on the log group’s ARN.',
    'Associate it from the command line: the console sets a key only when a group is made.',
  ],
  cli: code`
    aws logs associate-kms-key --log-group-name LOG_GROUP --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_cloudwatch_log_group" "this" {
      name       = "LOG_GROUP"
      kms_key_id = aws_kms_key.logs.arn
    }
  `,
  cost: 'A key costs a dollar a month, and its use a little. Events from before keep AWS’s encryption. Readers need `kms:Decrypt`; if the key is deleted the events are lost.',
  byHand: {
    run: "aws logs describe-log-groups --query 'logGroups[].[logGroupName,kmsKeyId]' --output table",
    look: 'The ARN of a key beside each group.',
  },
  links: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html'],
});
