import { cases, denied } from '../case.ts';

export default cases('sns-topic-encrypted', 'sns:topic', [
  { name: 'a key', verdict: 'pass', facts: { KmsMasterKeyId: 'alias/messages' } },
  { name: 'AWS’s key', verdict: 'pass', facts: { KmsMasterKeyId: 'alias/aws/sns' } },
  {
    name: 'AWS’s key, which will not do',
    verdict: 'fail',
    facts: { KmsMasterKeyId: 'alias/aws/sns' },
    settings: { awsManagedKey: false },
  },
  { name: 'none', verdict: 'fail', facts: { KmsMasterKeyId: null } },
  { name: 'denied', verdict: 'unknown', facts: { KmsMasterKeyId: denied('sns:GetTopicAttributes') } },
]);
