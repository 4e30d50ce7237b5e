import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the Data Catalog’s metadata is encrypted: is the key a customer managed one, and not AWS’s `aws/glue`?',
  attack:
    'A contractor’s role may read the catalog. The contract ends, the role is forgotten; with a key of your own one line in its policy would have shut him out of all metadata.',
  console: [
    'Open KMS, *Customer managed keys*, *Create key*, and let the roles that read the catalog use it.',
    'Open Glue, *Data Catalog*, *Catalog settings*, choose the key at *Metadata encryption*, and save.',
  ],
  cli: code`
    # The other half of the settings is replaced too: repeat what get-data-catalog-encryption-settings shows.
    aws glue put-data-catalog-encryption-settings --data-catalog-encryption-settings \
      'EncryptionAtRest={CatalogEncryptionMode=SSE-KMS,SseAwsKmsKeyId=KEY_ID},ConnectionPasswordEncryption={ReturnConnectionPasswordEncrypted=true,AwsKmsKeyId=KEY_ID}'
  `,
  terraform: code`
    resource "aws_glue_data_catalog_encryption_settings" "this" {
      data_catalog_encryption_settings {
        encryption_at_rest {
          catalog_encryption_mode = "SSE-KMS"
          sse_aws_kms_key_id      = aws_kms_key.catalog.arn
        }

        connection_password_encryption {
          return_connection_password_encrypted = true
          aws_kms_key_id                       = aws_kms_key.catalog.arn
        }
      }
    }
  `,
  cost: 'A key costs a dollar a month, and its requests. All that reads the catalog needs `kms:Decrypt`; what was written before keeps the old key.',
  byHand: {
    run: "aws glue get-data-catalog-encryption-settings --query 'DataCatalogEncryptionSettings.EncryptionAtRest'",
    look: 'A key that `aws kms describe-key` calls `CUSTOMER`.',
  },
  links: ['https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html'],
});
