import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `AutoMinorVersionUpgrade` on, so that MemoryDB installs minor versions in the maintenance window?',
  attack:
    'A flaw in how the server reads scripts lets a client run programs on it. The fixed version is out the same day; the cluster that was set to stay as it is stays as it is.',
  console: [
    'Open MemoryDB, and take a snapshot of the cluster.',
    'Restore it to a new cluster, with *Auto upgrade minor versions* on.',
    'Change the programs over; until then, apply *Service updates* by hand.',
  ],
  cli: code`
    aws memorydb create-cluster --cluster-name NEW_CLUSTER --node-type NODE_TYPE --acl-name ACL \
      --snapshot-name SNAPSHOT --auto-minor-version-upgrade
  `,
  terraform: code`
    resource "aws_memorydb_cluster" "this" {
      # …
      auto_minor_version_upgrade = true
    }
  `,
  cost: 'It is free. The setting belongs to the making of a cluster.',
  byHand: {
    run: code`
    aws memorydb describe-clusters --query "Clusters[].[Name,AutoMinorVersionUpgrade]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/memorydb/latest/devguide/engine-versions.html'],
});
