import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the records encrypted while Firehose holds them? Streams that read from Kinesis keep none themselves.',
  attack:
    'The data warehouse is down for a day. Firehose keeps a day’s orders meanwhile, with all names and addresses, and nobody ticked the box that encrypts them.',
  console: [
    'Open Amazon Data Firehose, the stream, *Configuration*, *Server-side encryption*, *Edit*.',
    'Turn it on, with AWS’s key or one of yours, and save.',
  ],
  cli: code`
    aws firehose start-delivery-stream-encryption --delivery-stream-name STREAM \
      --delivery-stream-encryption-configuration-input KeyType=CUSTOMER_MANAGED_CMK,KeyARN=KEY_ARN
  `,
  terraform: code`
    resource "aws_kinesis_firehose_delivery_stream" "this" {
      # …
      server_side_encryption {
        enabled  = true
        key_type = "CUSTOMER_MANAGED_CMK"
        key_arn  = "KEY_ARN"
      }
    }
  `,
  cost: 'With AWS’s own key it is free. With yours, Firehose makes a grant for the key; where the key is disabled, records are lost after a day.',
  byHand: {
    run: 'aws firehose describe-delivery-stream --delivery-stream-name STREAM --query DeliveryStreamDescription.DeliveryStreamEncryptionConfiguration',
    look: '`ENABLED`.',
  },
  links: ['https://docs.aws.amazon.com/firehose/latest/dev/encryption.html'],
});
