import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the collection encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every collection and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open OpenSearch Service, *Serverless*, *Encryption policies*, and make one for the new collection’s name with your key.',
    'Make the collection, and copy the data.',
    'Change the programs over, and delete the old one.',
  ],
  cli: code`
    # policy.json: {"Rules":[{"ResourceType":"collection","Resource":["collection/COLLECTION"]}],"AWSOwnedKey":false,"KmsARN":"KEY_ARN"}
    aws opensearchserverless create-security-policy --type encryption --name POLICY --policy file://policy.json
  `,
  terraform: code`
    resource "aws_opensearchserverless_security_policy" "encryption" {
      name = "POLICY"
      type = "encryption"

      policy = jsonencode({
        Rules       = [{ ResourceType = "collection", Resource = ["collection/COLLECTION"] }]
        AWSOwnedKey = false
        KmsARN      = "KEY_ARN"
      })
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A collection keeps its key for life: it takes a new one. Whoever uses the collection needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws opensearchserverless list-collections --query "collectionSummaries[].[name,kmsKeyArn]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html',
  ],
});
