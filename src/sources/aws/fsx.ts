import type * as FSx from '@aws-sdk/client-fsx';
import { defineRead, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const describeFileSystems = operation<
  FSx.DescribeFileSystemsCommandInput,
  FSx.DescribeFileSystemsCommandOutput
>('fsx', 'DescribeFileSystems', ['fsx:DescribeFileSystems']);

export const fsxFileSystems = defineRead({
  scope: 'region',
  operations: [describeFileSystems],
  lists: ['fsx:file-system'],
  gives: {
    'fsx:file-system': [
      'FileSystemType',
      'DeploymentType',
      'KmsKeyId',
      'CopyTagsToBackups',
      'CopyTagsToVolumes',
      'Tags',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(
      describeFileSystems,
      { MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.FileSystems, describeFileSystems, 'FileSystems').map((it) => ({
        kind: 'fsx:file-system' as const,
        id: must(it.FileSystemId, describeFileSystems, 'FileSystemId'),
        arn: it.ResourceARN,
        facts: {
          FileSystemType: told(it.FileSystemType, describeFileSystems, 'FileSystemType'),
          ...settingsOf(it),
          KmsKeyId: it.KmsKeyId ?? null,
          Tags: tagMap(it.Tags),
        },
      }));
    }
  },
});

/** Each type has its settings in a member of its own. */
function settingsOf(it: FSx.FileSystem) {
  const { WindowsConfiguration: windows, LustreConfiguration: lustre } = it;
  const { OntapConfiguration: ontap, OpenZFSConfiguration: zfs } = it;
  const flag = (value: boolean | undefined, member: string) => told(value, describeFileSystems, member);
  const type = it.FileSystemType;
  return {
    DeploymentType: told(
      (windows ?? lustre ?? ontap ?? zfs)?.DeploymentType,
      describeFileSystems,
      'DeploymentType',
    ),
    CopyTagsToBackups:
      type === 'ONTAP' ? null : flag((windows ?? lustre ?? zfs)?.CopyTagsToBackups, 'CopyTagsToBackups'),
    CopyTagsToVolumes: type === 'OPENZFS' ? flag(zfs?.CopyTagsToVolumes, 'CopyTagsToVolumes') : null,
  };
}
