import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt what the feature group writes to S3? Groups without an offline store are not asked.',
  attack:
    'A role that may read all buckets for a search tool also reads the features of every customer, back to the first day. With a key of your own it would get ciphertext that it can’t open.',
  console: [
    'Open SageMaker Studio, *Data*, *Feature Store*, *Create feature group*; the key of an existing one can’t be changed.',
    'At the offline store, choose the key, and create it; ingest the records anew.',
  ],
  cli: code`
    # offline.json: {"S3StorageConfig": {"S3Uri": "s3://BUCKET/features", "KmsKeyId": "KEY_ARN"}}
    aws sagemaker create-feature-group --feature-group-name NAME --role-arn ROLE_ARN \
      --record-identifier-feature-name id --event-time-feature-name at \
      --feature-definitions FeatureName=id,FeatureType=String FeatureName=at,FeatureType=Fractional \
      --offline-store-config file://offline.json
  `,
  terraform: code`
    resource "aws_sagemaker_feature_group" "this" {
      # …
      offline_store_config {
        s3_storage_config {
          s3_uri     = "s3://BUCKET/features"
          kms_key_id = "KEY_ARN"
        }
      }
    }
  `,
  cost: 'A key costs a dollar a month, and a little for its use. The group’s role and all readers need rights on it.',
  byHand: {
    run: code`
      aws sagemaker describe-feature-group --feature-group-name NAME \
        --query OfflineStoreConfig.S3StorageConfig.KmsKeyId
    `,
    look: 'A key.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-security.html'],
});
