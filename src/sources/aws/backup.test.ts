import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { refusal } from './fixtures/scan-answers.ts';

const VAULTS = {
  ListBackupVaults: () => ({ BackupVaultList: [{ BackupVaultName: 'daily', Locked: false }] }),
};
const NONE = refusal('ResourceNotFoundException', 'not found', 400);

describe('a vault', () => {
  it('has neither policy nor notifications where AWS Backup finds none', async () => {
    const { facts } = await readFacts('backup:vault', ['AccessPolicy', 'notifications', 'EncryptionKeyArn'], {
      ...VAULTS,
      GetBackupVaultAccessPolicy: () => NONE,
      GetBackupVaultNotifications: () => NONE,
    });
    expect(facts['daily']).toEqual({ AccessPolicy: null, notifications: [], EncryptionKeyArn: null });
  });

  it('is not known to have no policy by an empty answer', async () => {
    const { facts } = await readFacts('backup:vault', ['AccessPolicy'], VAULTS);
    expect(facts['daily']).toMatchObject({ AccessPolicy: { unknown: { kind: 'unparsable' } } });
  });
});

it('copies are found vault by vault, though nothing else is asked of the vaults', async () => {
  const { facts } = await readFacts('backup:recovery-point', ['encrypted'], {
    ...VAULTS,
    ListRecoveryPointsByBackupVault: ({ input }) => ({
      RecoveryPoints: [{ RecoveryPointArn: `arn:${String(input['BackupVaultName'])}`, IsEncrypted: true }],
    }),
  });
  expect(facts).toEqual({ 'arn:daily': { encrypted: true } });
});
