import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key encrypt the topic’s messages while SNS holds them?',
  attack:
    'Orders with names and addresses pass through a topic. The rules of a card scheme ask where they are stored unencrypted, if only for a second; the topic is the answer.',
  console: [
    'Open SNS, the topic, *Edit*, *Encryption*.',
    'Turn it on, pick a key, and save; let the key’s policy admit services that publish.',
  ],
  cli: code`
    aws sns set-topic-attributes --topic-arn TOPIC_ARN \
      --attribute-name KmsMasterKeyId --attribute-value KEY_ID
  `,
  terraform: code`
    resource "aws_sns_topic" "this" {
      name              = "NAME"
      kms_master_key_id = "KEY_ID"
    }
  `,
  cost: 'A key costs a dollar a month, and each publishing a request to KMS. CloudWatch alarms, S3 and other services cannot publish with AWS’s own key `alias/aws/sns`: take one of yours for these.',
  byHand: {
    run: 'aws sns get-topic-attributes --topic-arn TOPIC_ARN --query Attributes.KmsMasterKeyId',
    look: 'A key.',
  },
  links: ['https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html'],
});
