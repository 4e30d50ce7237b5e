import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are automated snapshots kept for long enough? A setting, `minimumDays`, says how long: 7 days by default, as Security Hub has it. AWS’s own default is one day.',
  attack:
    'A load of Friday doubles every order. On Monday the figures look strange; the only snapshot that is left is of Sunday.',
  console: [
    'Open Redshift, the cluster, *Maintenance*, *Backup details*, *Edit*.',
    'Set the snapshot retention to 7 days or more.',
    'Save.',
  ],
  cli: code`
    aws redshift modify-cluster --cluster-identifier CLUSTER --automated-snapshot-retention-period 7
  `,
  terraform: code`
    resource "aws_redshift_cluster" "this" {
      # …
      automated_snapshot_retention_period = 7
    }
  `,
  cost: 'Snapshots of RA3 clusters cost by the gigabyte of changes beyond the first day.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,AutomatedSnapshotRetentionPeriod]"
  `,
    look: '7 or more for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html'],
});
