import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:backup:eu-west-1:111122223333:backup-vault:daily';
const policy = (statement: object) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Resource: '*', ...statement }] });
const vault = (AccessPolicy: string | null) => ({ id: 'daily', arn: ARN, facts: { AccessPolicy } });

export default cases('backup-vault-not-public', 'backup:vault', [
  { name: 'no policy', verdict: 'pass', ...vault(null) },
  {
    name: 'a deny alone',
    verdict: 'pass',
    ...vault(policy({ Effect: 'Deny', Principal: '*', Action: 'backup:DeleteRecoveryPoint' })),
  },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /backup:CopyIntoBackupVault to everyone/,
    ...vault(policy({ Effect: 'Allow', Principal: '*', Action: 'backup:CopyIntoBackupVault' })),
  },
  {
    name: 'everybody of the organization',
    verdict: 'pass',
    ...vault(
      policy({
        Effect: 'Allow',
        Principal: '*',
        Action: 'backup:CopyIntoBackupVault',
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
      }),
    ),
  },
  {
    name: 'an account',
    verdict: 'pass',
    ...vault(
      policy({ Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'backup:CopyIntoBackupVault' }),
    ),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    arn: ARN,
    facts: { AccessPolicy: denied('backup:GetBackupVaultAccessPolicy') },
  },
]);
