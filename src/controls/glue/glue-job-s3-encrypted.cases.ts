import { cases, denied } from '../case.ts';
import { configuration, parameters } from './fixtures/jobs.ts';

const job = (SecurityConfiguration: string | null, encryptionType: string | null = null) => ({
  facts: { SecurityConfiguration, parameters: parameters({ encryptionType }) },
});

export default cases('glue-job-s3-encrypted', 'glue:job', [
  {
    name: 'a configuration that encrypts',
    verdict: 'pass',
    reason: /data in S3 \(SSE-KMS\)/,
    ...job('lake'),
    others: [configuration('lake', { s3: ['SSE-KMS'] })],
  },
  {
    name: 'S3’s own keys',
    verdict: 'pass',
    ...job('lake'),
    others: [configuration('lake', { s3: ['SSE-S3'] })],
  },
  {
    name: 'one of two does not',
    verdict: 'fail',
    ...job('lake'),
    others: [configuration('lake', { s3: ['SSE-KMS', 'DISABLED'] })],
  },
  {
    name: 'a configuration that says nothing',
    verdict: 'fail',
    ...job('lake'),
    others: [configuration('lake', { s3: [] })],
  },
  { name: 'no configuration', verdict: 'fail', reason: /has no security configuration/, ...job(null) },
  { name: 'the argument', verdict: 'pass', ...job(null, 'sse-s3') },
  {
    name: 'the argument beside a configuration counts for nothing',
    verdict: 'fail',
    ...job('lake', 'sse-s3'),
    others: [configuration('lake', { s3: ['DISABLED'] })],
  },
  { name: 'a configuration that is gone', verdict: 'fail', reason: /does not exist/, ...job('gone') },
  {
    name: 'the configurations were not read',
    verdict: 'unknown',
    ...job('lake'),
    unlisted: ['glue:security-configuration'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityConfiguration: denied('glue:GetJobs'), parameters: denied('glue:GetJobs') },
  },
]);
