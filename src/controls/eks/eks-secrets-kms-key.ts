import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'eks-secrets-kms-key',
  title: 'Secrets of EKS clusters are encrypted with a KMS key of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: "Secrets of Kubernetes lie in etcd under AWS's key, or before version 1.28 under none but the disk's; nobody can take it away.",
  fix: 'Associate an encryption configuration with a KMS key for secrets, and write the secrets anew.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['eks_cluster_kms_cmk_encryption_in_secrets_enabled'],
    cloudsploit: ['eksSecretsEncrypted'],
    securityHub: ['EKS.3'],
  },
  kind: 'eks:cluster',
  facts: ['secretsKey'],
  judge({ facts: { secretsKey: key } }) {
    if (key === null) return fail('No KMS key of yours encrypts secrets; expected: one.');
    return pass(`Secrets are encrypted with ${key}.`);
  },
});
