import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the region’s Data Catalog keep passwords of connections encrypted with a key of KMS, and give them out encrypted only? A region without connections is not asked.',
  attack:
    'A role for reports may list connections, so that it can show where data comes from. One call of `GetConnection` gives it the password of the warehouse’s owner in plain text.',
  console: [
    'Open Glue, *Data Catalog*, *Catalog settings*.',
    'Tick *Encrypt connection passwords*, choose a KMS key, and save.',
    'Open each connection and save it again, so that its password is encrypted.',
  ],
  cli: code`
    # The other half of the settings is replaced too: repeat what get-data-catalog-encryption-settings shows.
    aws glue put-data-catalog-encryption-settings --data-catalog-encryption-settings \
      'EncryptionAtRest={CatalogEncryptionMode=SSE-KMS,SseAwsKmsKeyId=KEY_ID},ConnectionPasswordEncryption={ReturnConnectionPasswordEncrypted=true,AwsKmsKeyId=KEY_ID}'
  `,
  terraform: code`
    resource "aws_glue_data_catalog_encryption_settings" "this" {
      data_catalog_encryption_settings {
        connection_password_encryption {
          return_connection_password_encrypted = true
          aws_kms_key_id                       = "KEY_ID"
        }

        encryption_at_rest {
          catalog_encryption_mode = "SSE-KMS"
          sse_aws_kms_key_id      = "KEY_ID"
        }
      }
    }
  `,
  cost: 'Requests to KMS are paid for. Jobs and crawlers that use a connection need `kms:Decrypt`, or they fail.',
  byHand: {
    run: "aws glue get-data-catalog-encryption-settings --query 'DataCatalogEncryptionSettings.ConnectionPasswordEncryption'",
    look: '`ReturnConnectionPasswordEncrypted` is true.',
  },
  links: ['https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html'],
});
