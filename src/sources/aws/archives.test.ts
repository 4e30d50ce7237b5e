import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refuse } from './fixtures/scan-answers.ts';

const shareArn = (id: string) => `arn:aws:storagegateway:eu-west-1:${ACCOUNT}:share/${id}`;

it('describes file shares by their type, ten at a time', async () => {
  const shares = [...Array(12).keys()].map((at) => ({ id: `nfs-${at}`, type: 'NFS' }));
  shares.push({ id: 'smb', type: 'SMB' });
  const described = (input: Readonly<Record<string, unknown>>, more: object) =>
    (input['FileShareARNList'] as string[]).map((FileShareARN) => ({
      FileShareARN,
      KMSEncrypted: true,
      ...more,
    }));
  const { facts, calls } = await readFacts(
    'storagegateway:file-share',
    ['KMSEncrypted', 'ClientList', 'Authentication'],
    {
      ListFileShares: () => ({
        FileShareInfoList: shares.map(({ id, type }) => ({
          FileShareId: id,
          FileShareARN: shareArn(id),
          FileShareType: type,
        })),
      }),
      DescribeNFSFileShares: ({ input }) => ({
        NFSFileShareInfoList: described(input, { ClientList: ['10.10.0.0/16'] }),
      }),
      DescribeSMBFileShares: ({ input }) => ({
        SMBFileShareInfoList: described(input, { Authentication: 'GuestAccess' }),
      }),
    },
  );
  expect(facts).toMatchObject({
    'nfs-0': { KMSEncrypted: true, ClientList: ['10.10.0.0/16'], Authentication: null },
    smb: { KMSEncrypted: true, ClientList: null, Authentication: 'GuestAccess' },
  });
  const asked = calls.filter(({ operation }) => operation !== 'ListFileShares');
  expect(asked.map(({ operation }) => operation).toSorted()).toEqual([
    'DescribeNFSFileShares',
    'DescribeNFSFileShares',
    'DescribeSMBFileShares',
  ]);
});

it('does not make up a share that is gone', async () => {
  const { facts } = await readFacts('storagegateway:file-share', ['KMSEncrypted'], {
    ListFileShares: () => ({
      FileShareInfoList: [{ FileShareId: 'a', FileShareARN: shareArn('a'), FileShareType: 'NFS' }],
    }),
    DescribeNFSFileShares: () => ({ NFSFileShareInfoList: [] }),
  });
  expect(facts['a']?.['KMSEncrypted']).toMatchObject({ unknown: { kind: 'not-collected' } });
});

it('knows a vault without a policy from one whose policy may not be read', async () => {
  const vaultArn = `arn:aws:glacier:eu-west-1:${ACCOUNT}:vaults/books`;
  const read = async (answer: object) => {
    const { facts } = await readFacts('glacier:vault', ['AccessPolicy'], {
      ListVaults: () => ({ VaultList: [{ VaultName: 'books', VaultARN: vaultArn }] }),
      GetVaultAccessPolicy: () => answer,
    });
    return facts['books']?.['AccessPolicy'];
  };
  const absent = refuse('glacier:GetVaultAccessPolicy', 'ResourceNotFoundException');
  expect(await read(absent)).toBeNull();
  expect(await read(refuse('glacier:GetVaultAccessPolicy'))).toMatchObject({ unknown: { kind: 'denied' } });
  expect(await read({ policy: { Policy: '{"Statement":' } })).toMatchObject({
    unknown: { kind: 'unparsable' },
  });
  expect(await read({ policy: { Policy: '{"Statement":[]}' } })).toBe('{"Statement":[]}');
});

it('does not take a task that tells no log level for one that logs', async () => {
  const TaskArn = `arn:aws:datasync:eu-west-1:${ACCOUNT}:task/task-1`;
  const { facts } = await readFacts('datasync:task', ['LogLevel', 'TaskMode'], {
    ListTasks: () => ({ Tasks: [{ TaskArn, Name: 'nightly' }] }),
    DescribeTask: () => ({ TaskArn, Options: {} }),
  });
  expect(facts).toMatchObject({ 'task-1': { LogLevel: { unknown: { kind: 'unparsable' } } } });
});
