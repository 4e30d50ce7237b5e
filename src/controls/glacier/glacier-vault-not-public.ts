import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'glacier-vault-not-public',
  title: 'S3 Glacier vaults are not open to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Anyone with an AWS account can fetch or delete archives that were put there because they must never be lost.',
  fix: 'Name accounts or roles in the vault’s access policy, or tie everybody to your organization by aws:PrincipalOrgID.',
  items: ['own.data-leaks'],
  aka: { prowler: ['glacier_vaults_policy_public_access'], cloudsploit: ['vaultPublicAccess'] },
  kind: 'glacier:vault',
  facts: ['AccessPolicy'],
  judge(vault) {
    return judgePublicPolicy('vault', vault, vault.facts.AccessPolicy);
  },
});
