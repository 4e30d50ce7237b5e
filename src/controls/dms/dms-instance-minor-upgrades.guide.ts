import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `AutoMinorVersionUpgrade` on for the replication instance?',
  attack:
    'A migration that was to last a month runs for three years. Its engine is the one of the first day, and so are its flaws.',
  console: [
    'Open DMS, *Replication instances*, the instance, *Modify*.',
    'Under *Maintenance*, tick *Automatic version upgrade*.',
    'Apply changes immediately.',
  ],
  cli: code`
    aws dms modify-replication-instance --replication-instance-arn INSTANCE_ARN --auto-minor-version-upgrade \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_dms_replication_instance" "this" {
      # …
      auto_minor_version_upgrade = true
    }
  `,
  cost: 'It is free. Tasks pause for some minutes in the maintenance window.',
  byHand: {
    run: code`
    aws dms describe-replication-instances --query "ReplicationInstances[].[ReplicationInstanceIdentifier,AutoMinorVersionUpgrade]"
  `,
    look: '`true` for every instance.',
  },
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html'],
});
