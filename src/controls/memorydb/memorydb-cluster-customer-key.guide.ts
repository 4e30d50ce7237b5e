import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the cluster encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every cluster and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open MemoryDB, and take a snapshot of the cluster.',
    'Restore it to a new cluster, and choose your key under *Encryption at rest*.',
    'Change the programs over, and delete the old cluster.',
  ],
  cli: code`
    aws memorydb create-cluster --cluster-name NEW_CLUSTER --node-type NODE_TYPE --acl-name ACL \
      --snapshot-name SNAPSHOT --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_memorydb_cluster" "this" {
      # …
      kms_key_arn = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A cluster keeps its key for life: it takes a new one. Whoever uses the cluster needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws memorydb describe-clusters --query "Clusters[].[Name,KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html',
  ],
});
