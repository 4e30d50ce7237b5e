import { cases, denied } from '../case.ts';
import { configuration } from './fixtures/jobs.ts';

const job = (SecurityConfiguration: string | null) => ({ facts: { SecurityConfiguration } });

export default cases('glue-job-logs-encrypted', 'glue:job', [
  {
    name: 'encrypted',
    verdict: 'pass',
    ...job('lake'),
    others: [configuration('lake', { logs: 'SSE-KMS' })],
  },
  {
    name: 'not encrypted, though S3 is',
    verdict: 'fail',
    reason: /leaves the encryption of logs DISABLED/,
    ...job('lake'),
    others: [configuration('lake', { s3: ['SSE-KMS'] })],
  },
  { name: 'no configuration', verdict: 'fail', ...job(null) },
  {
    name: 'another configuration only',
    verdict: 'fail',
    ...job('lake'),
    others: [configuration('pond', { logs: 'SSE-KMS' })],
  },
  {
    name: 'the configurations were not read',
    verdict: 'unknown',
    ...job('lake'),
    unlisted: ['glue:security-configuration'],
  },
  { name: 'denied', verdict: 'unknown', facts: { SecurityConfiguration: denied('glue:GetJobs') } },
]);
