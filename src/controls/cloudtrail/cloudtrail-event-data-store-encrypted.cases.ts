import { cases, denied } from '../case.ts';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';

export default cases('cloudtrail-event-data-store-encrypted', 'cloudtrail:event-data-store', [
  { name: 'a key of its own', verdict: 'pass', facts: { KmsKeyId: KEY, status: 'ENABLED' } },
  { name: 'AWS’s key', verdict: 'fail', facts: { KmsKeyId: null, status: 'ENABLED' } },
  {
    name: 'no longer filled, yet still there',
    verdict: 'fail',
    facts: { KmsKeyId: null, status: 'STOPPED_INGESTION' },
  },
  { name: 'to be deleted', verdict: 'not-applicable', facts: { KmsKeyId: null, status: 'PENDING_DELETION' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      KmsKeyId: denied('cloudtrail:GetEventDataStore'),
      status: denied('cloudtrail:GetEventDataStore'),
    },
  },
]);
