import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every event data store of CloudTrail Lake encrypted with a KMS key of your own? Stores that wait for their deletion are left out.',
  attack:
    'A tool for costs got a role with `cloudtrail:StartQuery` for its own purposes. Its maker is broken into, and with one query the intruder has every role, address and habit of the account; without `kms:Decrypt` he would have had none.',
  console: [
    'Open CloudTrail, *Lake*, *Event data stores*, and the store.',
    'Under *General details* choose *Edit*, *Use my own AWS KMS key*, and a key whose policy lets CloudTrail use it.',
  ],
  cli: code`
    aws cloudtrail update-event-data-store --event-data-store STORE_ARN --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_cloudtrail_event_data_store" "this" {
      name       = "events"
      kms_key_id = aws_kms_key.trail.arn
    }
  `,
  cost: 'A key costs a dollar a month, and its use next to nothing. Once a store has a key of your own it keeps it, and without the key its events are lost. CloudTrail Lake takes no new customers since May 2026.',
  byHand: {
    run: 'aws cloudtrail get-event-data-store --event-data-store STORE_ARN --query KmsKeyId',
    look: 'The ARN of a key.',
  },
  links: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-10',
  ],
});
