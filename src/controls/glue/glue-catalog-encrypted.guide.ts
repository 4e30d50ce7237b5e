import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the metadata of the region’s Data Catalog encrypted with a key of KMS? A catalog without databases is not asked; Lake Formation may hide some from whoever scans.',
  attack:
    'A role for dashboards has the right to list tables. It does not reach the data, but reads from the catalog which bucket holds the salaries and under what path; the next mistake in a bucket policy is found within the hour.',
  console: [
    'Open Glue, *Data Catalog*, *Catalog settings*.',
    'Tick *Metadata encryption*, choose a KMS key, and save.',
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
          sse_aws_kms_key_id      = "KEY_ID"
        }

        connection_password_encryption {
          return_connection_password_encrypted = true
          aws_kms_key_id                       = "KEY_ID"
        }
      }
    }
  `,
  cost: 'Requests to KMS are paid for. Whoever reads the catalog needs the right to decrypt, so crawlers, jobs, Athena and EMR fail until their roles have it. Only what is written from then on is encrypted.',
  byHand: {
    run: 'aws glue get-data-catalog-encryption-settings',
    look: '`CatalogEncryptionMode` is not `DISABLED`.',
  },
  links: ['https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html'],
});
