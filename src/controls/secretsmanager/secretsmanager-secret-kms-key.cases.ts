import { cases, denied } from '../case.ts';

export default cases('secretsmanager-secret-kms-key', 'secretsmanager:secret', [
  { name: 'a key', verdict: 'pass', facts: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } },
  { name: 'AWS’s', verdict: 'fail', facts: { KmsKeyId: null } },
  { name: 'AWS’s, by name', verdict: 'fail', facts: { KmsKeyId: 'alias/aws/secretsmanager' } },
  { name: 'denied', verdict: 'unknown', facts: { KmsKeyId: denied('secretsmanager:ListSecrets') } },
]);
