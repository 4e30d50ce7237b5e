import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

describe('directories', () => {
  const directory = (DirectoryId: string, Type: string, more: object = {}) => ({
    DirectoryId,
    Type,
    ...more,
  });

  it('are asked for certificates only where AWS keeps them', async () => {
    const { facts, calls } = await readFacts('directoryservice:directory', ['certificates'], {
      DescribeDirectories: () => ({
        DirectoryDescriptions: [directory('d-1', 'MicrosoftAD'), directory('d-2', 'ADConnector')],
      }),
      ListCertificates: () => ({ CertificatesInfo: [{ CertificateId: 'c-1', State: 'Registered' }] }),
    });
    expect(calls.filter(({ operation }) => operation === 'ListCertificates')).toHaveLength(1);
    expect(facts).toMatchObject({
      'd-1': { certificates: [{ CommonName: 'c-1', state: 'Registered', expires: null }] },
      'd-2': { certificates: null },
    });
  });

  it('have no RADIUS server where AWS says nothing of one', async () => {
    const RadiusSettings = { AuthenticationProtocol: 'PAP', SharedSecret: 'never kept' };
    const { facts } = await readFacts('directoryservice:directory', ['radius'], {
      DescribeDirectories: () => ({
        DirectoryDescriptions: [
          directory('d-1', 'MicrosoftAD'),
          directory('d-2', 'ADConnector', { RadiusSettings, RadiusStatus: 'Completed' }),
        ],
      }),
    });
    expect(facts).toMatchObject({
      'd-1': { radius: null },
      'd-2': { radius: { protocol: 'PAP', status: 'Completed' } },
    });
    expect(JSON.stringify(facts)).not.toContain('never kept');
  });
});

it('volumes of WorkSpaces are not encrypted where AWS says nothing', async () => {
  const { facts } = await readFacts(
    'workspaces:workspace',
    ['RootVolumeEncryptionEnabled', 'UserVolumeEncryptionEnabled'],
    {
      DescribeWorkspaces: () => ({
        Workspaces: [{ WorkspaceId: 'ws-1', UserVolumeEncryptionEnabled: true }],
      }),
    },
  );
  expect(facts).toEqual({
    'ws-1': { RootVolumeEncryptionEnabled: false, UserVolumeEncryptionEnabled: true },
  });
});

it('a data lake is that of the region that is asked', async () => {
  const lake = (region: string) => ({ dataLakeArn: region, region, createStatus: 'COMPLETED' });
  const { facts } = await readFacts('securitylake:data-lake', ['createStatus', 'updateFailure'], {
    ListDataLakes: () => ({ dataLakes: [lake('eu-west-1'), lake('us-east-1')] }),
  });
  expect(facts).toEqual({ 'eu-west-1': { createStatus: 'COMPLETED', updateFailure: null } });
});

it('a stack is the CDK’s by its outputs, and nested by its parent', async () => {
  const stack = (StackName: string, more: object) => ({
    StackName,
    StackId: `arn:aws:cloudformation:eu-west-1:111122223333:stack/${StackName}/1`,
    StackStatus: 'CREATE_COMPLETE',
    CreationTime: new Date(0),
    ...more,
  });
  const output = (OutputKey: string, OutputValue: string) => ({ OutputKey, OutputValue });
  const { facts } = await readFacts(
    'cloudformation:stack',
    ['cdkBootstrapVersion', 'EnableTerminationProtection'],
    {
      DescribeStacks: () => ({
        Stacks: [
          stack('renamed', { Outputs: [output('BootstrapVersion', '21'), output('BucketName', 'b')] }),
          stack('other', { Outputs: [output('BootstrapVersion', 'x'), output('BucketName', 'b')] }),
          stack('nested', { ParentId: 'arn', EnableTerminationProtection: false }),
        ],
      }),
    },
  );
  expect(facts).toMatchObject({
    renamed: { cdkBootstrapVersion: 21, EnableTerminationProtection: false },
    other: { cdkBootstrapVersion: null, EnableTerminationProtection: false },
    nested: { cdkBootstrapVersion: null, EnableTerminationProtection: null },
  });
});
