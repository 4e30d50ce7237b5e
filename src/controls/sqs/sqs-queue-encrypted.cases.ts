import { cases, denied } from '../case.ts';

const key = (KmsMasterKeyId: string | null) => ({ encryption: { KmsMasterKeyId } });

export default cases('sqs-queue-encrypted', 'sqs:queue', [
  { name: 'a key', verdict: 'pass', facts: key('alias/messages') },
  { name: 'SQS’s keys', verdict: 'pass', facts: key(null) },
  {
    name: 'SQS’s keys, which will not do',
    verdict: 'fail',
    facts: key(null),
    settings: { sqsManagedKeys: false },
  },
  { name: 'nothing', verdict: 'fail', facts: { encryption: null } },
  { name: 'denied', verdict: 'unknown', facts: { encryption: denied('sqs:GetQueueAttributes') } },
]);
