import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the cluster an access list other than `open-access`, which is the default and lets everybody do everything?',
  attack:
    'One machine of the network is taken over. From there, one command lists the keys of the database, and the next empties it; no password is asked for on the way.',
  console: [
    'Open MemoryDB, *Users*, and make a user for each program, with a password or IAM authentication.',
    'Make an access list of them.',
    'Open the cluster, *Modify*, and choose the list.',
  ],
  cli: code`
    aws memorydb create-user --user-name shop --access-string 'on ~* +@all' --authentication-mode Type=iam
    aws memorydb create-acl --acl-name shop --user-names shop
    aws memorydb update-cluster --cluster-name CLUSTER --acl-name shop
  `,
  terraform: code`
    resource "aws_memorydb_cluster" "this" {
      # …
      acl_name    = "shop"
      tls_enabled = true
    }
  `,
  cost: 'It is free; TLS must be on. Clients without a user are refused from then on.',
  byHand: {
    run: code`
    aws memorydb describe-clusters --query "Clusters[].[Name,ACLName]"
  `,
    look: 'Never `open-access`.',
  },
  links: ['https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html'],
});
