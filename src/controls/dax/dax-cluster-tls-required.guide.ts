import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the type of the cluster’s endpoint `TLS`? It can only be chosen when the cluster is made.',
  attack:
    'DynamoDB itself speaks HTTPS only. With the cache in front, the same items pass the network in plain text, and nobody thinks of it as a database.',
  console: [
    'Open DynamoDB, *DAX*, *Clusters*, *Create cluster*.',
    'Turn on *Encryption in transit*.',
    'Change the clients to the new endpoint (`daxs://`), and delete the old cluster.',
  ],
  cli: code`
    aws dax create-cluster --cluster-name NEW_CLUSTER --node-type NODE_TYPE --replication-factor 3 \
      --iam-role-arn ROLE_ARN --cluster-endpoint-encryption-type TLS
  `,
  terraform: code`
    resource "aws_dax_cluster" "this" {
      # …
      cluster_endpoint_encryption_type = "TLS"
    }
  `,
  cost: 'It is free. Clients need a version of the SDK that speaks TLS to DAX.',
  byHand: {
    run: code`
    aws dax describe-clusters --query "Clusters[].[ClusterName,ClusterEndpointEncryptionType]"
  `,
    look: '`TLS` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html'],
});
