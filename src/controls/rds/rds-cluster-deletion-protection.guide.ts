import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is deletion protection on, so that the Aurora or Multi-AZ DB cluster can only be deleted after somebody has turned it off?',
  attack:
    'Somebody with a stolen administrator’s key wants a ransom: they copy what they can and delete the rest. The protection is one more call that has to be made for each cluster, and one more alarm that can ring before the data is gone.',
  console: [
    'Open RDS, the cluster, *Modify*.',
    'Under *Deletion protection*, tick *Enable deletion protection*.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --deletion-protection --apply-immediately
  `,
  terraform: code`
    resource "aws_rds_cluster" "this" {
      # …
      deletion_protection = true
    }
  `,
  cost: 'It is free and needs no restart. Instances of the cluster can still be added and removed.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,DeletionProtection]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html'],
});
