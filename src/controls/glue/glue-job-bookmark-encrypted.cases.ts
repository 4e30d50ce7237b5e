import { cases, denied } from '../case.ts';
import { configuration, parameters } from './fixtures/jobs.ts';

const job = (SecurityConfiguration: string | null, bookmarks = 'job-bookmark-enable') => ({
  facts: { SecurityConfiguration, parameters: parameters({ bookmarks }) },
});

export default cases('glue-job-bookmark-encrypted', 'glue:job', [
  {
    name: 'encrypted',
    verdict: 'pass',
    ...job('lake'),
    others: [configuration('lake', { bookmarks: 'CSE-KMS' })],
  },
  {
    name: 'not encrypted',
    verdict: 'fail',
    reason: /job bookmarks DISABLED/,
    ...job('lake'),
    others: [configuration('lake', { logs: 'SSE-KMS' })],
  },
  { name: 'no configuration', verdict: 'fail', ...job(null) },
  { name: 'read, not written', verdict: 'fail', ...job(null, 'job-bookmark-pause') },
  { name: 'it keeps none', verdict: 'not-applicable', ...job(null, 'job-bookmark-disable') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityConfiguration: denied('glue:GetJobs'), parameters: denied('glue:GetJobs') },
  },
]);
