import { code, guide } from '../guide.ts';

export default guide({
  asks: 'May nobody but named accounts restore the snapshot of the cluster? Only unencrypted snapshots can be public at all.',
  attack:
    'For a test by a supplier, somebody ticks *Public* because the account number is not at hand. Programs of strangers watch the list of public snapshots of every region, restore each and look for columns called `email` and `password`.',
  console: [
    'Open RDS, *Snapshots*, and pick the snapshot.',
    'Choose *Actions*, *Share snapshot*, and choose *Private*.',
    'Add the account numbers of those who need it, and save.',
  ],
  cli: code`
    aws docdb modify-db-cluster-snapshot-attribute --db-cluster-snapshot-identifier SNAPSHOT \
      --attribute-name restore --values-to-remove all
  `,
  terraform: code`
    # The provider does not manage whom a snapshot of DocumentDB is shared with: use the AWS CLI.
    resource "aws_docdb_cluster_snapshot" "this" {
      db_cluster_identifier          = "CLUSTER"
      db_cluster_snapshot_identifier = "SNAPSHOT"
    }
  `,
  cost: 'It is free. Who restores the snapshot from an account that is not named is refused from then on; copies that were made stay.',
  byHand: {
    run: 'aws docdb describe-db-cluster-snapshot-attributes --db-cluster-snapshot-identifier SNAPSHOT',
    look: 'No `all` among the values of `restore`.',
  },
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore-share_cluster_snapshots.html',
  ],
});
