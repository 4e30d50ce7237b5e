import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:backup:eu-west-1:111122223333:backup-vault:daily';
const policy = (statement: object) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Resource: '*', ...statement }] });
const vault = (locked: boolean, AccessPolicy: string | null) => ({
  id: 'daily',
  arn: ARN,
  facts: { locked, AccessPolicy },
});

export default cases('backup-vault-deletion-protected', 'backup:vault', [
  { name: 'locked', verdict: 'pass', ...vault(true, null) },
  {
    name: 'neither lock nor policy',
    verdict: 'fail',
    reason: /no lock and no policy/,
    ...vault(false, null),
  },
  {
    name: 'denied to everybody by the policy',
    verdict: 'pass',
    ...vault(
      false,
      policy({
        Effect: 'Deny',
        Principal: '*',
        Action: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'],
      }),
    ),
  },
  {
    name: 'denied to one role',
    verdict: 'fail',
    ...vault(
      false,
      policy({
        Effect: 'Deny',
        Principal: { AWS: 'arn:aws:iam::111122223333:role/dev' },
        Action: 'backup:*',
      }),
    ),
  },
  {
    name: 'denied to all but one',
    verdict: 'fail',
    ...vault(
      false,
      policy({
        Effect: 'Deny',
        NotPrincipal: { AWS: 'arn:aws:iam::111122223333:role/ops' },
        Action: 'backup:*',
      }),
    ),
  },
  {
    name: 'denied on conditions',
    verdict: 'fail',
    ...vault(
      false,
      policy({
        Effect: 'Deny',
        Principal: '*',
        Action: 'backup:*',
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
      }),
    ),
  },
  {
    name: 'denied: deleting the vault only',
    verdict: 'fail',
    ...vault(false, policy({ Effect: 'Deny', Principal: '*', Action: 'backup:DeleteBackupVault' })),
  },
  { name: 'no policy that AWS would take', verdict: 'unknown', ...vault(false, '{}') },
  {
    name: 'the policy may not be read',
    verdict: 'unknown',
    arn: ARN,
    facts: { locked: false, AccessPolicy: denied('backup:GetBackupVaultAccessPolicy') },
  },
]);
