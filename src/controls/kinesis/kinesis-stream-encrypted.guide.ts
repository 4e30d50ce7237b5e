import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key encrypt the records of the stream?',
  attack:
    'The stream of clicks holds visitors’ addresses and searches, a week of them. A role with `kinesis:*`, made for one consumer, is stolen; without a key nothing more is needed to read along.',
  console: [
    'Open Kinesis, the data stream, *Configuration*, *Encryption*, *Edit*.',
    'Turn on server-side encryption, pick a key, and save.',
  ],
  cli: 'aws kinesis start-stream-encryption --stream-name STREAM --encryption-type KMS --key-id KEY_ID',
  terraform: code`
    resource "aws_kinesis_stream" "this" {
      name            = "STREAM"
      encryption_type = "KMS"
      kms_key_id      = "KEY_ID"
    }
  `,
  cost: 'AWS’s key is free, requests to KMS cost a little. Producers need `kms:GenerateDataKey`, consumers `kms:Decrypt`. Records that are there already stay as they are.',
  byHand: {
    run: 'aws kinesis describe-stream-summary --stream-name STREAM --query StreamDescriptionSummary.[EncryptionType,KeyId]',
    look: '`KMS` and a key.',
  },
  links: ['https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html'],
});
