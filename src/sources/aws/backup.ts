import type * as Backup from '@aws-sdk/client-backup';
import type { Found } from '../../store/scan-store.ts';
import { defineRead, factsOf, iso, must, operation, policyText } from './read.ts';
import { told } from './told.ts';

const PAGE = { MaxResults: 1000 };
const nextToken = (output: { readonly NextToken?: string | undefined }) => output.NextToken;
const withToken = (NextToken: string) => ({ NextToken });

const listBackupVaults = operation<Backup.ListBackupVaultsCommandInput, Backup.ListBackupVaultsCommandOutput>(
  'backup',
  'ListBackupVaults',
  ['backup:ListBackupVaults'],
);

export const backupVaults = defineRead({
  scope: 'region',
  operations: [listBackupVaults],
  lists: ['backup:vault'],
  gives: { 'backup:vault': ['EncryptionKeyArn', 'locked'] },
  async *run({ pages }) {
    for await (const page of pages(listBackupVaults, PAGE, nextToken, withToken)) {
      yield must(page.BackupVaultList, listBackupVaults, 'BackupVaultList').map((vault) => ({
        kind: 'backup:vault' as const,
        id: must(vault.BackupVaultName, listBackupVaults, 'BackupVaultName'),
        arn: vault.BackupVaultArn,
        facts: {
          EncryptionKeyArn: vault.EncryptionKeyArn ?? null,
          locked: told(vault.Locked, listBackupVaults, 'Locked'),
        },
      }));
    }
  },
});

const getBackupVaultAccessPolicy = operation<
  Backup.GetBackupVaultAccessPolicyCommandInput,
  Backup.GetBackupVaultAccessPolicyCommandOutput
>('backup', 'GetBackupVaultAccessPolicy', ['backup:GetBackupVaultAccessPolicy']);

/** How AWS Backup says that a vault has none of what was asked for. */
const NONE = { absent: ['ResourceNotFoundException'] };

export const backupVaultPolicy = defineRead({
  scope: { each: 'backup:vault' },
  operations: [getBackupVaultAccessPolicy],
  gives: { 'backup:vault': ['AccessPolicy'] },
  async *run({ parents: [vault], call }) {
    if (vault === undefined) return;
    const answer = await call(getBackupVaultAccessPolicy, { BackupVaultName: vault.id }, NONE);
    const text = answer === null ? null : must(answer.Policy, getBackupVaultAccessPolicy, 'Policy');
    yield factsOf(vault, {
      AccessPolicy: text === null ? null : policyText(text, getBackupVaultAccessPolicy),
    });
  },
});

const getBackupVaultNotifications = operation<
  Backup.GetBackupVaultNotificationsCommandInput,
  Backup.GetBackupVaultNotificationsCommandOutput
>('backup', 'GetBackupVaultNotifications', ['backup:GetBackupVaultNotifications']);

export const backupVaultNotifications = defineRead({
  scope: { each: 'backup:vault' },
  operations: [getBackupVaultNotifications],
  gives: { 'backup:vault': ['notifications'] },
  async *run({ parents: [vault], call }) {
    if (vault === undefined) return;
    const answer = await call(getBackupVaultNotifications, { BackupVaultName: vault.id }, NONE);
    const events =
      answer === null ? [] : must(answer.BackupVaultEvents, getBackupVaultNotifications, 'BackupVaultEvents');
    yield factsOf(vault, { notifications: events });
  },
});

const listRecoveryPoints = operation<
  Backup.ListRecoveryPointsByBackupVaultCommandInput,
  Backup.ListRecoveryPointsByBackupVaultCommandOutput
>('backup', 'ListRecoveryPointsByBackupVault', ['backup:ListRecoveryPointsByBackupVault']);

export const recoveryPoints = defineRead({
  scope: { each: 'backup:vault' },
  operations: [listRecoveryPoints],
  lists: ['backup:recovery-point'],
  gives: { 'backup:recovery-point': ['encrypted', 'source'] },
  async *run({ parents: [vault], pages }) {
    if (vault === undefined) return;
    const input = { ...PAGE, BackupVaultName: vault.id };
    // Kept until the listing has come to its end: one that turns out to be broken is not believed in part.
    const found: Found[] = [];
    for await (const page of pages(listRecoveryPoints, input, nextToken, withToken)) {
      found.push(...must(page.RecoveryPoints, listRecoveryPoints, 'RecoveryPoints').map(recoveryPoint));
    }
    yield found;
  },
});

function recoveryPoint(point: Backup.RecoveryPointByBackupVault): Found {
  const arn = must(point.RecoveryPointArn, listRecoveryPoints, 'RecoveryPointArn');
  return {
    kind: 'backup:recovery-point',
    id: arn,
    arn,
    facts: {
      encrypted: told(point.IsEncrypted, listRecoveryPoints, 'IsEncrypted'),
      source: told(point.ResourceArn, listRecoveryPoints, 'ResourceArn'),
    },
  };
}

const listBackupPlans = operation<Backup.ListBackupPlansCommandInput, Backup.ListBackupPlansCommandOutput>(
  'backup',
  'ListBackupPlans',
  ['backup:ListBackupPlans'],
);

export const backupPlans = defineRead({
  scope: 'region',
  operations: [listBackupPlans],
  lists: ['backup:plan'],
  gives: { 'backup:plan': ['BackupPlanName'] },
  async *run({ pages }) {
    for await (const page of pages(listBackupPlans, PAGE, nextToken, withToken)) {
      yield must(page.BackupPlansList, listBackupPlans, 'BackupPlansList').map((plan) => ({
        kind: 'backup:plan' as const,
        id: must(plan.BackupPlanId, listBackupPlans, 'BackupPlanId'),
        arn: plan.BackupPlanArn,
        name: plan.BackupPlanName,
        facts: { BackupPlanName: told(plan.BackupPlanName, listBackupPlans, 'BackupPlanName') },
      }));
    }
  },
});

const listProtectedResources = operation<
  Backup.ListProtectedResourcesCommandInput,
  Backup.ListProtectedResourcesCommandOutput
>('backup', 'ListProtectedResources', ['backup:ListProtectedResources']);

/** What AWS Backup has copied, with the time of the last copy. */
export const protectedResources = defineRead({
  scope: 'region',
  operations: [listProtectedResources],
  lists: ['backup:protected-resource'],
  gives: { 'backup:protected-resource': ['ResourceArn', 'lastBackupTime'] },
  async *run({ pages }) {
    for await (const page of pages(listProtectedResources, PAGE, nextToken, withToken)) {
      yield must(page.Results, listProtectedResources, 'Results').map((resource) => {
        const arn = must(resource.ResourceArn, listProtectedResources, 'ResourceArn');
        return {
          kind: 'backup:protected-resource' as const,
          id: arn,
          facts: { ResourceArn: arn, lastBackupTime: iso(resource.LastBackupTime) },
        };
      });
    }
  },
});
