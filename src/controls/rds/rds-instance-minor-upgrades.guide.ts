import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `AutoMinorVersionUpgrade` on, so that RDS installs minor versions in the maintenance window? Instances of Aurora have it each for itself; those of Multi-AZ DB clusters are judged with the cluster.',
  attack:
    'PostgreSQL publishes a fix for a flaw by which any user becomes superuser. The notes tell how it works; the next day, programs try it from every machine that they hold, and the instance still runs the version of two years ago.',
  console: [
    'Open RDS, the instance, *Modify*.',
    'Under *Maintenance*, tick *Enable auto minor version upgrade* and choose a window.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-instance --db-instance-identifier INSTANCE --auto-minor-version-upgrade --apply-immediately
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      auto_minor_version_upgrade = true
      maintenance_window         = "sun:03:00-sun:04:00"
    }
  `,
  cost: 'It is free. An upgrade interrupts the instance for some minutes in its window, less with Multi-AZ. RDS chooses versions that have proven themselves, so it is not the newest at once.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,AutoMinorVersionUpgrade]"
  `,
    look: '`true` for every instance that is not in a Multi-AZ DB cluster.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html'],
});
