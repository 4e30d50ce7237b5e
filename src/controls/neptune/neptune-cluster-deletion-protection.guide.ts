import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is deletion protection on, so that the Neptune cluster can only be deleted after somebody has turned it off?',
  attack:
    'Two clusters are called the same but for one letter, and the one that was to go is not the one that went. The automated backups went with it, and the last snapshot is from spring.',
  console: [
    'Open Neptune, the cluster, *Modify*.',
    'Tick *Enable deletion protection*.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws neptune modify-db-cluster --db-cluster-identifier CLUSTER --deletion-protection --apply-immediately
  `,
  terraform: code`
    resource "aws_neptune_cluster" "this" {
      # …
      deletion_protection = true
    }
  `,
  cost: 'It is free and interrupts nothing. Who wants to delete the cluster needs one step more.',
  byHand: {
    run: code`
    aws neptune describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,DeletionProtection]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html'],
});
