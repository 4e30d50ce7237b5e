import { cases, denied } from '../case.ts';
import { ARN as arn, policy } from './fixtures/vaults.ts';

const vault = (AccessPolicy: string | null) => ({ arn, facts: { AccessPolicy } });

export default cases('glacier-vault-not-public', 'glacier:vault', [
  { name: 'no policy', verdict: 'pass', ...vault(null) },
  { name: 'everybody', verdict: 'fail', reason: /glacier:InitiateJob/, ...vault(policy('*')) },
  { name: 'every AWS account', verdict: 'fail', ...vault(policy({ AWS: ['*'] })) },
  { name: 'one account', verdict: 'pass', ...vault(policy({ AWS: '444455556666' })) },
  {
    name: 'everybody of the organization',
    verdict: 'pass',
    ...vault(policy('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } } })),
  },
  { name: 'a denial', verdict: 'pass', ...vault(policy('*', { Effect: 'Deny' })) },
  { name: 'a policy without meaning', verdict: 'unknown', ...vault('{"Statement":[{}]}') },
  {
    name: 'denied',
    verdict: 'unknown',
    arn,
    facts: { AccessPolicy: denied('glacier:GetVaultAccessPolicy') },
  },
]);
