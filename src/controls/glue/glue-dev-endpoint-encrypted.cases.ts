import { cases, denied } from '../case.ts';
import { configuration } from './fixtures/jobs.ts';

const endpoint = (SecurityConfiguration: string | null) => ({ facts: { SecurityConfiguration } });

export default cases('glue-dev-endpoint-encrypted', 'glue:dev-endpoint', [
  {
    name: 'all three',
    verdict: 'pass',
    ...endpoint('lake'),
    others: [configuration('lake', { s3: ['SSE-S3'], logs: 'SSE-KMS', bookmarks: 'CSE-KMS' })],
  },
  {
    name: 'one of three is off',
    verdict: 'fail',
    reason: /encryption of job bookmarks DISABLED/,
    ...endpoint('lake'),
    others: [configuration('lake', { s3: ['SSE-S3'], logs: 'SSE-KMS' })],
  },
  { name: 'no configuration', verdict: 'fail', ...endpoint(null) },
  { name: 'denied', verdict: 'unknown', facts: { SecurityConfiguration: denied('glue:GetDevEndpoints') } },
]);
