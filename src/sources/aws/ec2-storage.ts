import type * as EC2 from '@aws-sdk/client-ec2';
import { PAGE, managed, nextToken, withToken } from './ec2-pages.ts';
import type { Parent, ReadContext } from './read.ts';
import { ReadFailure, defineRead, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const describeVolumes = operation<EC2.DescribeVolumesCommandInput, EC2.DescribeVolumesCommandOutput>(
  'ec2',
  'DescribeVolumes',
  ['ec2:DescribeVolumes'],
);

export const volumes = defineRead({
  scope: 'region',
  operations: [describeVolumes],
  lists: ['ec2:volume'],
  gives: { 'ec2:volume': ['Encrypted', 'attachedTo', 'createTime', 'Tags'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeVolumes, PAGE, nextToken, withToken)) {
      yield must(page.Volumes, describeVolumes, 'Volumes').map((volume) => {
        const id = must(volume.VolumeId, describeVolumes, 'VolumeId');
        return {
          kind: 'ec2:volume' as const,
          id,
          arn: `arn:${partition}:ec2:${region}:${account}:volume/${id}`,
          ...managed(volume.Operator),
          facts: {
            Encrypted: told(volume.Encrypted, describeVolumes, 'Encrypted'),
            attachedTo: told(
              volume.Attachments?.flatMap(({ InstanceId }) => InstanceId ?? []),
              describeVolumes,
              'Attachments',
            ),
            createTime: told(volume.CreateTime?.toISOString(), describeVolumes, 'CreateTime'),
            Tags: tagMap(volume.Tags),
          },
        };
      });
    }
  },
});

const describeSnapshots = operation<EC2.DescribeSnapshotsCommandInput, EC2.DescribeSnapshotsCommandOutput>(
  'ec2',
  'DescribeSnapshots',
  ['ec2:DescribeSnapshots'],
);

/** Without owners, EC2 lists every public snapshot of the region: hundreds of thousands that are not the account's. */
const OWN = { OwnerIds: ['self'] };

export const snapshots = defineRead({
  scope: 'region',
  operations: [describeSnapshots],
  lists: ['ec2:snapshot'],
  gives: { 'ec2:snapshot': ['Encrypted', 'VolumeId', 'startTime', 'state', 'Tags'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeSnapshots, { ...PAGE, ...OWN }, nextToken, withToken)) {
      yield must(page.Snapshots, describeSnapshots, 'Snapshots')
        // An endpoint that takes no notice of OwnerIds must not make strangers' snapshots ours.
        .filter((snapshot) => must(snapshot.OwnerId, describeSnapshots, 'OwnerId') === account)
        .map((snapshot) => {
          const id = must(snapshot.SnapshotId, describeSnapshots, 'SnapshotId');
          return {
            kind: 'ec2:snapshot' as const,
            id,
            arn: `arn:${partition}:ec2:${region}::snapshot/${id}`,
            facts: {
              Encrypted: told(snapshot.Encrypted, describeSnapshots, 'Encrypted'),
              VolumeId: told(snapshot.VolumeId, describeSnapshots, 'VolumeId'),
              startTime: told(snapshot.StartTime?.toISOString(), describeSnapshots, 'StartTime'),
              state: told(snapshot.State, describeSnapshots, 'State'),
              Tags: tagMap(snapshot.Tags),
            },
          };
        });
    }
  },
});

const describeSnapshotAttribute = operation<
  EC2.DescribeSnapshotAttributeCommandInput,
  EC2.DescribeSnapshotAttributeCommandOutput
>('ec2', 'DescribeSnapshotAttribute', ['ec2:DescribeSnapshotAttribute']);

/** The most values that EC2 takes in one filter. */
const FILTER_VALUES = 200;

/**
 * Asks EC2 once for every 200 snapshots which of them everybody may restore. Those that it names are few, so each is
 * confirmed by its own permissions: an endpoint that takes no notice of RestorableByUserIds would name them all.
 */
export const publicSnapshots = defineRead({
  id: 'ec2:DescribeSnapshots(RestorableByUserIds)',
  scope: { each: 'ec2:snapshot', batch: FILTER_VALUES },
  operations: [describeSnapshots, describeSnapshotAttribute],
  gives: { 'ec2:snapshot': ['publiclyRestorable'] },
  async *run({ parents, call, pages }) {
    // By filter, not by SnapshotIds: one snapshot deleted meanwhile would make EC2 refuse the whole question.
    const these = { Name: 'snapshot-id', Values: parents.map((snapshot) => snapshot.id) };
    const input = { ...OWN, RestorableByUserIds: ['all'], Filters: [these] };
    const named = new Set<string | undefined>();
    for await (const page of pages(describeSnapshots, input, nextToken, withToken)) {
      for (const snapshot of must(page.Snapshots, describeSnapshots, 'Snapshots'))
        named.add(snapshot.SnapshotId);
    }
    yield parents.filter((it) => !named.has(it.id)).map((it) => restorable(it, false));
    for (const snapshot of parents.filter((it) => named.has(it.id))) {
      yield [restorable(snapshot, await permitsAll(snapshot, call))];
    }
  },
});

function restorable(snapshot: Parent, publiclyRestorable: unknown) {
  return { kind: snapshot.kind, id: snapshot.id, region: snapshot.region, facts: { publiclyRestorable } };
}

/** Whether a snapshot's own permissions name everybody. What keeps one from being read says nothing of the others. */
async function permitsAll(snapshot: Parent, call: ReadContext['call']) {
  try {
    const answer = await call(describeSnapshotAttribute, {
      SnapshotId: snapshot.id,
      Attribute: 'createVolumePermission',
    });
    const permissions = told(
      answer.CreateVolumePermissions,
      describeSnapshotAttribute,
      'CreateVolumePermissions',
    );
    return 'known' in permissions
      ? permissions
      : permissions.some((permission) => permission.Group === 'all');
  } catch (error) {
    if (error instanceof ReadFailure) return { known: false, cause: error.failure };
    throw error;
  }
}
