import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does each artifact store of the pipeline, one in every region that it acts in, name a customer managed key? Where none is named, the key that AWS manages for S3 is used.',
  attack:
    'The bucket of artifacts holds every version of the shop’s source code, with its settings. A role for backups may read all buckets; with a key of your own it would read none of this.',
  console: [
    'Open CodePipeline, the pipeline, *Edit*, *Edit: Pipeline properties*.',
    'Under *Artifact store* choose *Customer Managed Key* and your key, and save.',
    'Let the pipeline’s role, and those of its actions, use the key.',
  ],
  cli: code`
    aws codepipeline get-pipeline --name PIPELINE --query '{pipeline: pipeline}' > pipeline.json
    # Add to each artifact store: "encryptionKey": {"id": "KEY_ARN", "type": "KMS"}
    aws codepipeline update-pipeline --cli-input-json file://pipeline.json
  `,
  terraform: code`
    resource "aws_codepipeline" "this" {
      # …
      artifact_store {
        location = "BUCKET"
        type     = "S3"

        encryption_key {
          id   = "KEY_ARN"
          type = "KMS"
        }
      }
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. Actions whose roles may not use the key fail: give them `kms:Decrypt` and `kms:GenerateDataKey` first.',
  byHand: {
    run: "aws codepipeline get-pipeline --name PIPELINE --query 'pipeline.[artifactStore,artifactStores]'",
    look: 'An `encryptionKey` in each store, whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: ['https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html'],
});
