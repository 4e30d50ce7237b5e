import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster demand TLS? It can only be chosen when the cluster is made, and without it no other access list than `open-access` is possible.',
  attack:
    'MemoryDB is the shop’s only database for carts. It was made without TLS to keep an old client running, so that it has no users either: whoever reads along, or just connects, has it all.',
  console: [
    'Open MemoryDB, the cluster, *Actions*, *Take snapshot*.',
    'Restore the snapshot, with *Encryption in transit* on.',
    'Change the programs over, and delete the old cluster.',
  ],
  cli: code`
    aws memorydb create-cluster --cluster-name NEW_CLUSTER --node-type NODE_TYPE --acl-name ACL \
      --snapshot-name SNAPSHOT --tls-enabled
  `,
  terraform: code`
    resource "aws_memorydb_cluster" "this" {
      # …
      tls_enabled = true
    }
  `,
  cost: 'It is free. Clients need TLS; what is written between snapshot and change-over has to be written again.',
  byHand: {
    run: code`
    aws memorydb describe-clusters --query "Clusters[].[Name,TLSEnabled]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html'],
});
