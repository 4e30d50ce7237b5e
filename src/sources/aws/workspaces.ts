import type * as WorkSpaces from '@aws-sdk/client-workspaces';
import { defineRead, must, operation } from './read.ts';

const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

const describeWorkspaces = operation<
  WorkSpaces.DescribeWorkspacesCommandInput,
  WorkSpaces.DescribeWorkspacesCommandOutput
>('workspaces', 'DescribeWorkspaces', ['workspaces:DescribeWorkspaces']);

export const workspaces = defineRead({
  scope: 'region',
  operations: [describeWorkspaces],
  lists: ['workspaces:workspace'],
  gives: { 'workspaces:workspace': ['RootVolumeEncryptionEnabled', 'UserVolumeEncryptionEnabled'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeWorkspaces, { Limit: 25 }, ...BY_TOKEN)) {
      yield must(page.Workspaces, describeWorkspaces, 'Workspaces').map((it) => {
        const id = must(it.WorkspaceId, describeWorkspaces, 'WorkspaceId');
        return {
          kind: 'workspaces:workspace' as const,
          id,
          arn: `arn:${partition}:workspaces:${region}:${account}:workspace/${id}`,
          name: it.UserName,
          facts: {
            // Left out where they are false.
            RootVolumeEncryptionEnabled: it.RootVolumeEncryptionEnabled ?? false,
            UserVolumeEncryptionEnabled: it.UserVolumeEncryptionEnabled ?? false,
          },
        };
      });
    }
  },
});

const describeDirectories = operation<
  WorkSpaces.DescribeWorkspaceDirectoriesCommandInput,
  WorkSpaces.DescribeWorkspaceDirectoriesCommandOutput
>('workspaces', 'DescribeWorkspaceDirectories', ['workspaces:DescribeWorkspaceDirectories']);

export const workspaceDirectories = defineRead({
  scope: 'region',
  operations: [describeDirectories],
  lists: ['workspaces:directory'],
  gives: { 'workspaces:directory': ['ipGroupIds', 'EnableInternetAccess'] },
  async *run({ pages }) {
    for await (const page of pages(describeDirectories, { Limit: 25 }, ...BY_TOKEN)) {
      yield must(page.Directories, describeDirectories, 'Directories').map((it) => ({
        kind: 'workspaces:directory' as const,
        id: must(it.DirectoryId, describeDirectories, 'DirectoryId'),
        name: it.DirectoryName,
        facts: {
          ipGroupIds: it.ipGroupIds ?? [],
          EnableInternetAccess: it.WorkspaceCreationProperties?.EnableInternetAccess ?? false,
        },
      }));
    }
  },
});
