import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the stream encrypt what it writes to S3, its backups and failures too, with a KMS key of its own setting?',
  attack:
    'The lake’s bucket was set to S3’s own keys for a test. Since then every file that Firehose delivers is readable for all who may read the bucket, and nobody changed the stream.',
  console: [
    'Open Amazon Data Firehose, the stream, *Configuration*, *Destination settings*, *Edit*.',
    'Under *Encryption for data records* choose a KMS key, and save.',
  ],
  cli: code`
    aws firehose update-destination --delivery-stream-name STREAM \
      --current-delivery-stream-version-id VERSION --destination-id DESTINATION \
      --extended-s3-destination-update 'EncryptionConfiguration={KMSEncryptionConfig={AWSKMSKeyARN=KEY_ARN}}'
  `,
  terraform: code`
    resource "aws_kinesis_firehose_delivery_stream" "this" {
      # …
      extended_s3_configuration {
        bucket_arn  = "BUCKET_ARN"
        role_arn    = "ROLE_ARN"
        kms_key_arn = "KEY_ARN"
      }
    }
  `,
  cost: 'A key costs a dollar a month, and each file a request to KMS. The stream’s role needs `kms:GenerateDataKey`.',
  byHand: {
    run: "aws firehose describe-delivery-stream --delivery-stream-name STREAM --query 'DeliveryStreamDescription.Destinations[].ExtendedS3DestinationDescription.EncryptionConfiguration'",
    look: 'A `KMSEncryptionConfig`.',
  },
  links: ['https://docs.aws.amazon.com/firehose/latest/dev/encryption.html'],
});
