import { cases, denied } from '../case.ts';

export default cases('kinesis-stream-encrypted', 'kinesis:stream', [
  { name: 'a key', verdict: 'pass', facts: { KeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } },
  { name: 'AWS’s key', verdict: 'pass', facts: { KeyId: 'alias/aws/kinesis' } },
  {
    name: 'AWS’s key, which will not do',
    verdict: 'fail',
    facts: { KeyId: 'alias/aws/kinesis' },
    settings: { awsManagedKey: false },
  },
  { name: 'none', verdict: 'fail', facts: { KeyId: null } },
  { name: 'denied', verdict: 'unknown', facts: { KeyId: denied('kinesis:DescribeStreamSummary') } },
]);
