import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `AutoMinorVersionUpgrade` on, so that RDS installs minor versions in the maintenance window? Asked of Multi-AZ DB clusters; instances of Aurora have the setting each for itself.',
  attack:
    'A fix of MySQL says in its notes what could be done without it. The cluster was set up for a launch where nobody wanted surprises, and nobody has thought of the setting since.',
  console: [
    'Open RDS, the cluster, *Modify*.',
    'Under *Maintenance*, tick *Enable auto minor version upgrade* and choose a window.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --auto-minor-version-upgrade --apply-immediately
  `,
  terraform: code`
    # The provider has no such argument for clusters: use the AWS CLI, or the setting of each aws_rds_cluster_instance.
    resource "aws_rds_cluster_instance" "this" {
      # …
      auto_minor_version_upgrade = true
    }
  `,
  cost: 'It is free. Readers are upgraded first and the writer fails over once, which takes seconds.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,Engine,AutoMinorVersionUpgrade]"
  `,
    look: '`true` for every cluster whose engine is `mysql` or `postgres`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html'],
});
