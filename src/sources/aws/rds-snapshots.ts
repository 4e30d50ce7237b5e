import type * as RDS from '@aws-sdk/client-rds';
import { marker, PAGE, withMarker } from './marker-pages.ts';
import { familyOf } from './rds-family.ts';
import type { Found } from '../../store/scan-store.ts';
import type { Parent, ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const describeDBSnapshots = operation<
  RDS.DescribeDBSnapshotsCommandInput,
  RDS.DescribeDBSnapshotsCommandOutput
>('rds', 'DescribeDBSnapshots', ['rds:DescribeDBSnapshots']);

/** The account's own snapshots, automated and manual; those that others share come only on request. */
export const dbSnapshots = defineRead({
  scope: 'region',
  operations: [describeDBSnapshots],
  lists: ['rds:snapshot'],
  gives: { 'rds:snapshot': ['encrypted', 'snapshotType', 'Tags'] },
  async *run({ pages }) {
    for await (const page of pages(describeDBSnapshots, PAGE, marker, withMarker)) {
      yield must(page.DBSnapshots, describeDBSnapshots, 'DBSnapshots').map((snapshot) => ({
        kind: 'rds:snapshot' as const,
        id: must(snapshot.DBSnapshotIdentifier, describeDBSnapshots, 'DBSnapshotIdentifier'),
        arn: snapshot.DBSnapshotArn,
        facts: {
          encrypted: told(snapshot.Encrypted, describeDBSnapshots, 'Encrypted'),
          snapshotType: told(snapshot.SnapshotType, describeDBSnapshots, 'SnapshotType'),
          Tags: tagMap(snapshot.TagList),
        },
      }));
    }
  },
});

const describeDBClusterSnapshots = operation<
  RDS.DescribeDBClusterSnapshotsCommandInput,
  RDS.DescribeDBClusterSnapshotsCommandOutput
>('rds', 'DescribeDBClusterSnapshots', ['rds:DescribeDBClusterSnapshots']);

const CLUSTER_FACTS = ['encrypted', 'snapshotType', 'Tags'] as const;

export const dbClusterSnapshots = defineRead({
  scope: 'region',
  operations: [describeDBClusterSnapshots],
  lists: ['rds:cluster-snapshot', 'neptune:cluster-snapshot', 'documentdb:cluster-snapshot'],
  gives: {
    'rds:cluster-snapshot': CLUSTER_FACTS,
    'neptune:cluster-snapshot': CLUSTER_FACTS,
    'documentdb:cluster-snapshot': CLUSTER_FACTS,
  },
  async *run({ pages }) {
    for await (const page of pages(describeDBClusterSnapshots, PAGE, marker, withMarker)) {
      yield must(page.DBClusterSnapshots, describeDBClusterSnapshots, 'DBClusterSnapshots').map(
        clusterSnapshot,
      );
    }
  },
});

function clusterSnapshot(snapshot: RDS.DBClusterSnapshot) {
  const text = <T>(value: T | undefined, member: string) => told(value, describeDBClusterSnapshots, member);
  return {
    kind: `${familyOf(must(snapshot.Engine, describeDBClusterSnapshots, 'Engine'))}:cluster-snapshot` as const,
    id: must(snapshot.DBClusterSnapshotIdentifier, describeDBClusterSnapshots, 'DBClusterSnapshotIdentifier'),
    arn: snapshot.DBClusterSnapshotArn,
    facts: {
      encrypted: text(snapshot.StorageEncrypted, 'StorageEncrypted'),
      snapshotType: text(snapshot.SnapshotType, 'SnapshotType'),
      Tags: tagMap(snapshot.TagList),
    },
  };
}

/**
 * An automated snapshot cannot be shared: AWS is not asked about it.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
 */
function isAutomated(snapshot: Parent): boolean {
  return snapshot.facts['snapshotType'] === 'automated';
}

const describeDBSnapshotAttributes = operation<
  RDS.DescribeDBSnapshotAttributesCommandInput,
  RDS.DescribeDBSnapshotAttributesCommandOutput
>('rds', 'DescribeDBSnapshotAttributes', ['rds:DescribeDBSnapshotAttributes']);

export const dbSnapshotAttributes = defineRead({
  scope: { each: 'rds:snapshot' },
  operations: [describeDBSnapshotAttributes],
  gives: { 'rds:snapshot': ['restorableBy'] },
  uses: ['snapshotType'],
  async *run({ parents: [snapshot], call }) {
    if (snapshot === undefined) return;
    if (isAutomated(snapshot)) return yield factsOf(snapshot, { restorableBy: [] });
    const answer = await call(describeDBSnapshotAttributes, { DBSnapshotIdentifier: snapshot.id });
    const attributes = answer.DBSnapshotAttributesResult?.DBSnapshotAttributes;
    yield factsOf(snapshot, {
      restorableBy: restorers(must(attributes, describeDBSnapshotAttributes, 'DBSnapshotAttributes')),
    });
  },
});

const describeDBClusterSnapshotAttributes = operation<
  RDS.DescribeDBClusterSnapshotAttributesCommandInput,
  RDS.DescribeDBClusterSnapshotAttributesCommandOutput
>('rds', 'DescribeDBClusterSnapshotAttributes', ['rds:DescribeDBClusterSnapshotAttributes']);

async function* clusterSnapshotAttributes({
  parents: [snapshot],
  call,
}: ReadContext): AsyncGenerator<readonly Found[]> {
  if (snapshot === undefined) return;
  if (isAutomated(snapshot)) return yield factsOf(snapshot, { restorableBy: [] });
  const answer = await call(describeDBClusterSnapshotAttributes, {
    DBClusterSnapshotIdentifier: snapshot.id,
  });
  const attributes = answer.DBClusterSnapshotAttributesResult?.DBClusterSnapshotAttributes;
  yield factsOf(snapshot, {
    restorableBy: restorers(
      must(attributes, describeDBClusterSnapshotAttributes, 'DBClusterSnapshotAttributes'),
    ),
  });
}

export const dbClusterSnapshotAttributes = defineRead({
  scope: { each: 'rds:cluster-snapshot' },
  operations: [describeDBClusterSnapshotAttributes],
  gives: { 'rds:cluster-snapshot': ['restorableBy'] },
  uses: ['snapshotType'],
  run: clusterSnapshotAttributes,
});

export const neptuneSnapshotAttributes = defineRead({
  id: 'rds:DescribeDBClusterSnapshotAttributes(Neptune)',
  scope: { each: 'neptune:cluster-snapshot' },
  operations: [describeDBClusterSnapshotAttributes],
  gives: { 'neptune:cluster-snapshot': ['restorableBy'] },
  uses: ['snapshotType'],
  run: clusterSnapshotAttributes,
});

export const documentDbSnapshotAttributes = defineRead({
  id: 'rds:DescribeDBClusterSnapshotAttributes(DocumentDB)',
  scope: { each: 'documentdb:cluster-snapshot' },
  operations: [describeDBClusterSnapshotAttributes],
  gives: { 'documentdb:cluster-snapshot': ['restorableBy'] },
  uses: ['snapshotType'],
  run: clusterSnapshotAttributes,
});

interface Attribute {
  readonly AttributeName?: string | undefined;
  readonly AttributeValues?: readonly string[] | undefined;
}

/** Who may restore a snapshot, of its attributes. */
function restorers(attributes: readonly Attribute[]): readonly string[] {
  return attributes
    .filter(({ AttributeName }) => AttributeName === 'restore')
    .flatMap(({ AttributeValues }) => AttributeValues ?? []);
}
