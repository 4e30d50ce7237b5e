import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt what Bedrock stores for the time that it takes documents of the data source in? The vector store is encrypted where it is, and asked there.',
  attack:
    'A contract says that nobody but the company may hold a key to its case files. In the knowledge base they lie, for the hours of each import, under a key that only AWS knows.',
  console: [
    'Open Bedrock, *Knowledge bases*, the knowledge base, the data source, *Edit*.',
    'Under *Advanced settings*, choose a key for transient data, and save.',
  ],
  cli: code`
    # source.json is the data source's whole configuration, with
    # "serverSideEncryptionConfiguration": {"kmsKeyArn": "KEY_ARN"}
    aws bedrock-agent update-data-source --cli-input-json file://source.json
  `,
  terraform: code`
    resource "aws_bedrockagent_data_source" "this" {
      # …
      server_side_encryption_configuration {
        kms_key_arn = "KEY_ARN"
      }
    }
  `,
  cost: 'A key costs a dollar a month, and a little for its use. The role of the knowledge base needs rights on it.',
  byHand: {
    run: code`
      aws bedrock-agent get-data-source --knowledge-base-id BASE_ID --data-source-id SOURCE_ID \
        --query dataSource.serverSideEncryptionConfiguration
    `,
    look: 'A key.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-kb.html'],
});
