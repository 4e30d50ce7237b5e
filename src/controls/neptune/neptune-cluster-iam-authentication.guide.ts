import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is IAM authentication on? Neptune knows no passwords: without it the network alone decides who may read and write.',
  attack:
    'Somebody takes over a small machine in the same network that nobody patched. One line of `curl` to port 8182 lists every vertex; nobody asks who is there.',
  console: [
    'Open Neptune, the cluster, *Modify*.',
    'Tick *Enable IAM DB authentication*.',
    'Continue, and apply immediately, once the programs sign their requests.',
  ],
  cli: code`
    aws neptune modify-db-cluster --db-cluster-identifier CLUSTER --enable-iam-database-authentication \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_neptune_cluster" "this" {
      # …
      iam_database_authentication_enabled = true
    }
  `,
  cost: 'It is free. Every request must be signed (Signature Version 4), so that clients need the driver’s support for it; unsigned ones are refused at once.',
  byHand: {
    run: code`
    aws neptune describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,IAMDatabaseAuthenticationEnabled]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html'],
});
