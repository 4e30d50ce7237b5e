import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `AllowVersionUpgrade` on, so that Redshift installs new versions of its engine in the maintenance window?',
  attack:
    'The setting was turned off for the weeks of a migration, so that nothing would change. That was three years ago.',
  console: [
    'Open Redshift, the cluster, *Maintenance*, *Edit*.',
    'Turn on *Allow version upgrade*.',
    'Save.',
  ],
  cli: code`
    aws redshift modify-cluster --cluster-identifier CLUSTER --allow-version-upgrade
  `,
  terraform: code`
    resource "aws_redshift_cluster" "this" {
      # …
      allow_version_upgrade        = true
      preferred_maintenance_window = "sun:03:00-sun:03:30"
    }
  `,
  cost: 'It is free. An upgrade interrupts the cluster for some minutes in its window; the *trailing* track comes some weeks later.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,AllowVersionUpgrade]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html'],
});
