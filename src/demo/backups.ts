import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

interface Vault {
  readonly name: string;
  readonly region: string;
  /** Name of the key in KMS. */
  readonly key: string;
  readonly locked: boolean;
  readonly policy?: 'no-deletion' | 'everybody';
  readonly told: boolean;
}

const VAULTS: readonly Vault[] = [
  {
    name: 'production',
    region: 'eu-west-1',
    key: 'storage',
    locked: true,
    policy: 'no-deletion',
    told: true,
  },
  { name: 'Default', region: 'eu-west-1', key: 'aws/ebs', locked: false, told: false },
  { name: 'erp', region: 'eu-central-1', key: 'storage', locked: false, policy: 'everybody', told: true },
];

const POLICIES = {
  'no-deletion': {
    Effect: 'Deny',
    Principal: '*',
    Action: ['backup:DeleteRecoveryPoint', 'backup:DeleteBackupVault'],
    Resource: '*',
  },
  // So that the holding could copy into it.
  everybody: { Effect: 'Allow', Principal: '*', Action: 'backup:CopyIntoBackupVault', Resource: '*' },
} as const;

/** What the plans have copied: the resource's ARN without the account, how long ago, and into which vault. */
const COPIES = [
  {
    region: 'eu-west-1',
    vault: 'production',
    resource: 'rds:eu-west-1:ACCOUNT:db:checkout',
    days: 1,
    encrypted: true,
  },
  {
    region: 'eu-west-1',
    vault: 'production',
    resource: 'rds:eu-west-1:ACCOUNT:cluster:catalogue',
    days: 1,
    encrypted: true,
  },
  {
    region: 'eu-west-1',
    vault: 'production',
    resource: 'dynamodb:eu-west-1:ACCOUNT:table/orders',
    days: 1,
    encrypted: true,
  },
  // The plan that named it was deleted.
  {
    region: 'eu-west-1',
    vault: 'Default',
    resource: 'rds:eu-west-1:ACCOUNT:db:staging',
    days: 190,
    encrypted: false,
  },
  {
    region: 'eu-central-1',
    vault: 'erp',
    resource: 'rds:eu-central-1:ACCOUNT:db:erp',
    days: 6,
    encrypted: true,
  },
] as const;

const PLANS = [
  { name: 'daily', region: 'eu-west-1' },
  { name: 'erp-weekly', region: 'eu-central-1' },
] as const;

/** AWS Backup: vaults, plans, and what they hold. */
export function backups(calendar: Calendar): Responders {
  const here = <T extends { readonly region: string }>(list: readonly T[]) => {
    return (call: StubCall) => list.filter(({ region }) => region === call.region);
  };
  const vaultOf = (call: StubCall): Vault | undefined =>
    here(VAULTS)(call).find(({ name }) => name === text(call, 'BackupVaultName'));
  const none = (what: string) => refuse('ResourceNotFoundException', `${what} not found`, 400);
  return {
    'backup:ListBackupVaults': listing('BackupVaultList', (call) => here(VAULTS)(call).map(vault), 1000),
    'backup:GetBackupVaultAccessPolicy': (call) => {
      const it = vaultOf(call);
      if (it?.policy === undefined) return none('Policy');
      const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [POLICIES[it.policy]] });
      return ok({ BackupVaultName: it.name, Policy });
    },
    'backup:GetBackupVaultNotifications': (call) => {
      const it = vaultOf(call);
      if (it?.told !== true) return none('Notifications');
      return ok({ BackupVaultName: it.name, BackupVaultEvents: ['BACKUP_JOB_FAILED', 'COPY_JOB_FAILED'] });
    },
    'backup:ListRecoveryPointsByBackupVault': listing(
      'RecoveryPoints',
      (call) =>
        here(COPIES)(call)
          .filter((it) => it.vault === text(call, 'BackupVaultName'))
          .map((it) => ({
            RecoveryPointArn: `arn:aws:backup:${it.region}:${ACCOUNT}:recovery-point:${uuid(it.resource)}`,
            ResourceArn: arnOf(it.resource),
            IsEncrypted: it.encrypted,
            CreationDate: calendar.daysAgo(it.days),
          })),
      1000,
    ),
    'backup:ListBackupPlans': listing('BackupPlansList', (call) => here(PLANS)(call).map(plan), 1000),
    'backup:ListProtectedResources': listing(
      'Results',
      (call) =>
        here(COPIES)(call).map((it) => ({
          ResourceArn: arnOf(it.resource),
          LastBackupTime: calendar.daysAgo(it.days),
        })),
      1000,
    ),
  };
}

function arnOf(resource: string): string {
  return `arn:aws:${resource.replace('ACCOUNT', ACCOUNT)}`;
}

function vault(it: Vault) {
  return {
    BackupVaultName: it.name,
    BackupVaultArn: `arn:aws:backup:${it.region}:${ACCOUNT}:backup-vault:${it.name}`,
    EncryptionKeyArn: `arn:aws:kms:${it.region}:${ACCOUNT}:key/${uuid(`${it.key}@${it.region}`)}`,
    Locked: it.locked,
  };
}

function plan({ name, region }: (typeof PLANS)[number]) {
  const id = uuid(`plan/${name}`);
  return {
    BackupPlanId: id,
    BackupPlanArn: `arn:aws:backup:${region}:${ACCOUNT}:backup-plan:${id}`,
    BackupPlanName: name,
  };
}
