import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `AutoMinorVersionUpgrade` on, so that Neptune installs minor versions in the maintenance window?',
  attack:
    'A flaw in the library that reads queries lets one query stop the server. The patch is there within a week; the instance that was set up to be left alone never gets it.',
  console: [
    'Open Neptune, the instance, *Modify*.',
    'Tick *Enable auto minor version upgrade*.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws neptune modify-db-instance --db-instance-identifier INSTANCE --auto-minor-version-upgrade \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_neptune_cluster_instance" "this" {
      # …
      auto_minor_version_upgrade = true
    }
  `,
  cost: 'It is free. An upgrade interrupts the cluster for some minutes in its window.',
  byHand: {
    run: code`
    aws neptune describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,AutoMinorVersionUpgrade]"
  `,
    look: '`true` for every instance.',
  },
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/cluster-maintenance.html'],
});
