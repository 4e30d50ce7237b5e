import { cases, denied } from '../case.ts';

export default cases('cloudtrail-kms-encrypted', 'cloudtrail:trail', [
  { name: 'a key', verdict: 'pass', facts: { KMSKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } },
  { name: 'no key', verdict: 'fail', reason: /names no KMS key/, facts: { KMSKeyId: null } },
  { name: 'denied', verdict: 'unknown', facts: { KMSKeyId: denied('cloudtrail:DescribeTrails') } },
]);
