import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { refusal } from './fixtures/scan-answers.ts';

const SYSTEMS = { DescribeFileSystems: () => ({ FileSystems: [{ FileSystemId: 'fs-1', Encrypted: true }] }) };
const NONE = refusal('PolicyNotFound', 'None', 404);

it('a file system without policies has none', async () => {
  const { facts } = await readFacts('efs:file-system', ['BackupPolicy', 'FileSystemPolicy'], {
    ...SYSTEMS,
    DescribeBackupPolicy: () => NONE,
    DescribeFileSystemPolicy: () => NONE,
  });
  expect(facts['fs-1']).toMatchObject({ BackupPolicy: null, FileSystemPolicy: null });
});

it('answers without what was asked for are unknown', async () => {
  const { facts } = await readFacts('efs:file-system', ['BackupPolicy', 'FileSystemPolicy'], SYSTEMS);
  const unknown = { unknown: { kind: 'unparsable' } };
  expect(facts['fs-1']).toMatchObject({ BackupPolicy: unknown, FileSystemPolicy: unknown });
});

it('an access point without a root directory leads to that of the file system', async () => {
  const { facts } = await readFacts('efs:access-point', ['rootDirectory', 'PosixUser'], {
    DescribeAccessPoints: () => ({
      AccessPoints: [
        { AccessPointId: 'fsap-1' },
        { AccessPointId: 'fsap-2', RootDirectory: { Path: '/shop' }, PosixUser: { Uid: 0, Gid: 0 } },
      ],
    }),
  });
  expect(facts).toMatchObject({
    'fsap-1': { rootDirectory: '/', PosixUser: null },
    'fsap-2': { rootDirectory: '/shop', PosixUser: { Uid: 0, Gid: 0 } },
  });
});
