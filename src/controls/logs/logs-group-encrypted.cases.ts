import { cases, denied } from '../case.ts';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';

export default cases('logs-group-encrypted', 'logs:log-group', [
  { name: 'a key of its own', verdict: 'pass', facts: { KmsKeyId: KEY } },
  { name: 'AWS’s key', verdict: 'fail', facts: { KmsKeyId: null } },
  { name: 'denied', verdict: 'unknown', facts: { KmsKeyId: denied('logs:DescribeLogGroups') } },
]);
