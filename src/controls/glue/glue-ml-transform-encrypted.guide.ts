import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is what the machine learning transform was taught with encrypted with a key of KMS?',
  attack:
    'To find doubles among the customers, people labelled a thousand pairs of them, names and birthdays side by side. The labels are kept with the transform, which nobody gave a key.',
  console: [
    'Open Glue, *Data classification tools*, *Record Matching*, *Add ML transform*.',
    'Give it the data source, and under *Encryption* a KMS key.',
    'Teach it with the labels of the old one, then delete that.',
  ],
  cli: code`
    aws glue create-ml-transform --name NAME --role ROLE_ARN \
      --input-record-tables DatabaseName=DATABASE,TableName=TABLE \
      --parameters TransformType=FIND_MATCHES \
      --transform-encryption 'MlUserDataEncryption={MlUserDataEncryptionMode=SSE-KMS,KmsKeyId=KEY_ID}'

    aws glue delete-ml-transform --transform-id OLD_TRANSFORM_ID
  `,
  terraform: code`
    # The resource of the AWS provider has no setting for it. With the Cloud Control provider:
    resource "awscc_glue_ml_transform" "this" {
      # …
      transform_encryption = {
        ml_user_data_encryption = {
          ml_user_data_encryption_mode = "SSE-KMS"
          kms_key_id                   = "KEY_ID"
        }
      }
    }
  `,
  cost: 'Requests to KMS are paid for. The transform must be taught again, and jobs that use it get a new id.',
  byHand: {
    run: "aws glue get-ml-transforms --query 'Transforms[].[Name,TransformEncryption]'",
    look: '`SSE-KMS` at each.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/encryption-at-rest.html',
    'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-machine-learning-api.html',
  ],
});
