import type * as EFS from '@aws-sdk/client-efs';
import { defineRead, factsOf, must, operation, policyText, tagMap } from './read.ts';
import { told } from './told.ts';

const describeFileSystems = operation<
  EFS.DescribeFileSystemsCommandInput,
  EFS.DescribeFileSystemsCommandOutput
>('efs', 'DescribeFileSystems', ['elasticfilesystem:DescribeFileSystems']);

export const fileSystems = defineRead({
  scope: 'region',
  operations: [describeFileSystems],
  lists: ['efs:file-system'],
  gives: { 'efs:file-system': ['Encrypted', 'KmsKeyId', 'AvailabilityZoneName', 'Tags'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeFileSystems,
      { MaxItems: 100 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    )) {
      yield must(page.FileSystems, describeFileSystems, 'FileSystems').map((it) => ({
        kind: 'efs:file-system' as const,
        id: must(it.FileSystemId, describeFileSystems, 'FileSystemId'),
        arn: it.FileSystemArn,
        name: it.Name || undefined,
        facts: {
          Encrypted: told(it.Encrypted, describeFileSystems, 'Encrypted'),
          KmsKeyId: it.KmsKeyId ?? null,
          AvailabilityZoneName: it.AvailabilityZoneName ?? null,
          Tags: tagMap(it.Tags),
        },
      }));
    }
  },
});

/** How EFS says that a file system has no policy of the kind that was asked for. */
const NONE = { absent: ['PolicyNotFound'] };

const describeBackupPolicy = operation<
  EFS.DescribeBackupPolicyCommandInput,
  EFS.DescribeBackupPolicyCommandOutput
>('efs', 'DescribeBackupPolicy', ['elasticfilesystem:DescribeBackupPolicy']);

export const fileSystemBackupPolicy = defineRead({
  scope: { each: 'efs:file-system' },
  operations: [describeBackupPolicy],
  gives: { 'efs:file-system': ['BackupPolicy'] },
  async *run({ parents: [system], call }) {
    if (system === undefined) return;
    const answer = await call(describeBackupPolicy, { FileSystemId: system.id }, NONE);
    const status = answer === null ? null : must(answer.BackupPolicy?.Status, describeBackupPolicy, 'Status');
    yield factsOf(system, { BackupPolicy: status });
  },
});

const describeFileSystemPolicy = operation<
  EFS.DescribeFileSystemPolicyCommandInput,
  EFS.DescribeFileSystemPolicyCommandOutput
>('efs', 'DescribeFileSystemPolicy', ['elasticfilesystem:DescribeFileSystemPolicy']);

export const fileSystemPolicy = defineRead({
  scope: { each: 'efs:file-system' },
  operations: [describeFileSystemPolicy],
  gives: { 'efs:file-system': ['FileSystemPolicy'] },
  async *run({ parents: [system], call }) {
    if (system === undefined) return;
    const answer = await call(describeFileSystemPolicy, { FileSystemId: system.id }, NONE);
    const text = answer === null ? null : must(answer.Policy, describeFileSystemPolicy, 'Policy');
    yield factsOf(system, {
      FileSystemPolicy: text === null ? null : policyText(text, describeFileSystemPolicy),
    });
  },
});

const describeMountTargets = operation<
  EFS.DescribeMountTargetsCommandInput,
  EFS.DescribeMountTargetsCommandOutput
>('efs', 'DescribeMountTargets', ['elasticfilesystem:DescribeMountTargets']);

export const mountTargets = defineRead({
  scope: { each: 'efs:file-system' },
  operations: [describeMountTargets],
  gives: { 'efs:file-system': ['mountTargets'] },
  async *run({ parents: [system], pages }) {
    if (system === undefined) return;
    const found: object[] = [];
    for await (const page of pages(
      describeMountTargets,
      { FileSystemId: system.id, MaxItems: 100 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    )) {
      for (const it of must(page.MountTargets, describeMountTargets, 'MountTargets')) {
        found.push({
          SubnetId: must(it.SubnetId, describeMountTargets, 'SubnetId'),
          VpcId: must(it.VpcId, describeMountTargets, 'VpcId'),
          availabilityZone: must(it.AvailabilityZoneName, describeMountTargets, 'AvailabilityZoneName'),
        });
      }
    }
    yield factsOf(system, { mountTargets: found });
  },
});

const describeAccessPoints = operation<
  EFS.DescribeAccessPointsCommandInput,
  EFS.DescribeAccessPointsCommandOutput
>('efs', 'DescribeAccessPoints', ['elasticfilesystem:DescribeAccessPoints']);

export const accessPoints = defineRead({
  scope: 'region',
  operations: [describeAccessPoints],
  lists: ['efs:access-point'],
  gives: { 'efs:access-point': ['rootDirectory', 'PosixUser', 'Tags'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeAccessPoints,
      { MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.AccessPoints, describeAccessPoints, 'AccessPoints').map((it) => ({
        kind: 'efs:access-point' as const,
        id: must(it.AccessPointId, describeAccessPoints, 'AccessPointId'),
        arn: it.AccessPointArn,
        name: it.Name || undefined,
        facts: {
          // EFS makes the root of the file system of what is left out.
          rootDirectory: it.RootDirectory?.Path ?? '/',
          PosixUser: posixUser(it),
          Tags: tagMap(it.Tags),
        },
      }));
    }
  },
});

function posixUser({ PosixUser: user }: EFS.AccessPointDescription) {
  if (user === undefined) return null;
  const { Uid, Gid } = user;
  return {
    Uid: must(Uid, describeAccessPoints, 'PosixUser.Uid'),
    Gid: must(Gid, describeAccessPoints, 'PosixUser.Gid'),
  };
}
