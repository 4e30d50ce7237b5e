import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the cluster encrypted at rest? It can only be chosen when the cluster is made.',
  attack:
    'The table is encrypted with a key of your own, as the rule for customer data demands. The cache before it keeps the same items on disks without any.',
  console: [
    'Open DynamoDB, *DAX*, *Clusters*, *Create cluster*.',
    'Turn on *Encryption at rest*.',
    'Change the clients to the new endpoint, and delete the old cluster.',
  ],
  cli: code`
    aws dax create-cluster --cluster-name NEW_CLUSTER --node-type NODE_TYPE --replication-factor 3 \
      --iam-role-arn ROLE_ARN --sse-specification Enabled=true --cluster-endpoint-encryption-type TLS
  `,
  terraform: code`
    resource "aws_dax_cluster" "this" {
      # …
      server_side_encryption {
        enabled = true
      }
    }
  `,
  cost: 'It is free and cannot be felt. The new cluster starts empty.',
  byHand: {
    run: code`
    aws dax describe-clusters --query "Clusters[].[ClusterName,SSEDescription.Status]"
  `,
    look: '`ENABLED` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html'],
});
