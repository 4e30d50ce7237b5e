import { cases, denied } from '../case.ts';
import { ARN as arn, policy } from './fixtures/vaults.ts';

const account = { organization: null };
const PARTNER = { AWS: 'arn:aws:iam::444455556666:root' };

export default cases('glacier-vault-foreign-access', 'glacier:vault', [
  { name: 'no policy', verdict: 'pass', arn, account, facts: { AccessPolicy: null } },
  { name: 'another account', verdict: 'fail', arn, account, facts: { AccessPolicy: policy(PARTNER) } },
  {
    name: 'a known account',
    verdict: 'pass',
    arn,
    account,
    facts: { AccessPolicy: policy(PARTNER) },
    settings: { knownAccounts: ['444455556666'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    arn,
    account,
    facts: { AccessPolicy: denied('glacier:GetVaultAccessPolicy') },
  },
]);
