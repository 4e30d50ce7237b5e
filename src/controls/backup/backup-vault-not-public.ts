import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'backup-vault-not-public',
  title: 'Backup vaults are not open to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Anybody who may copy out of a vault, restore from it or fill it has your data, or a way to bury it.',
  fix: 'Name accounts in the vault’s policy, or tie everybody to your organization by aws:PrincipalOrgID.',
  items: ['own.data-leaks'],
  aka: { cloudsploit: ['backupVaultPolicies'] },
  kind: 'backup:vault',
  facts: ['AccessPolicy'],
  judge(vault) {
    return judgePublicPolicy('vault', vault, vault.facts.AccessPolicy);
  },
});
