import type { Unknown } from '../../model/reading.ts';
import { cases, denied } from '../case.ts';

const workgroup = (EncryptionOption: string | null, more: object = {}) => ({
  facts: { State: 'ENABLED', EncryptionOption, managedResults: false, ...more },
});
const primary = (EncryptionOption: string | null, athenaPrimaryQueried: boolean | Unknown) => ({
  id: 'primary',
  ...workgroup(EncryptionOption),
  regionFacts: { athenaPrimaryQueried },
});

export default cases('athena-workgroup-results-encrypted', 'athena:workgroup', [
  { name: 'with S3’s keys', verdict: 'pass', ...workgroup('SSE_S3') },
  { name: 'with KMS', verdict: 'pass', ...workgroup('SSE_KMS') },
  { name: 'kept by Athena', verdict: 'pass', ...workgroup(null, { managedResults: true }) },
  { name: 'not set', verdict: 'fail', ...workgroup(null) },
  { name: 'the one that comes with a region, used', verdict: 'fail', ...primary(null, true) },
  {
    name: 'the one that comes with a region, unused',
    verdict: 'not-applicable',
    ...primary(null, false),
  },
  { name: 'disabled', verdict: 'not-applicable', ...workgroup(null, { State: 'DISABLED' }) },
  {
    name: 'nobody knows whether it is used',
    verdict: 'unknown',
    ...primary(null, denied('athena:ListQueryExecutions')),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      State: 'ENABLED',
      EncryptionOption: denied('athena:GetWorkGroup'),
      managedResults: denied('athena:GetWorkGroup'),
    },
  },
]);
