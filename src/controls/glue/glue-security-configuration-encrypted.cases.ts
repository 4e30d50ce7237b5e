import { cases, denied } from '../case.ts';
import { encryption } from './fixtures/jobs.ts';

export default cases('glue-security-configuration-encrypted', 'glue:security-configuration', [
  {
    name: 'all on',
    verdict: 'pass',
    facts: encryption({ s3: ['SSE-KMS'], logs: 'SSE-KMS', bookmarks: 'CSE-KMS' }),
  },
  { name: 'S3 alone', verdict: 'fail', reason: /logs, job bookmarks/, facts: encryption({ s3: ['SSE-S3'] }) },
  {
    name: 'S3 left out',
    verdict: 'fail',
    reason: /data in S3/,
    facts: encryption({ s3: [], logs: 'SSE-KMS', bookmarks: 'CSE-KMS' }),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EncryptionConfiguration: denied('glue:GetSecurityConfigurations') },
  },
]);
