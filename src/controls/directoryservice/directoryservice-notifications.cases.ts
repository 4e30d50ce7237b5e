import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const IT = { id: 'd-1234567890', facts: { Type: 'MicrosoftAD' } };

function topic(status: string): Neighbour {
  return {
    kind: 'directoryservice:event-topic',
    id: `d-1234567890/${status}`,
    facts: { DirectoryId: 'd-1234567890', TopicName: 'directory', status },
  };
}

export default cases('directoryservice-notifications', 'directoryservice:directory', [
  { name: 'a topic', verdict: 'pass', ...IT, others: [topic('Registered')] },
  {
    name: 'one that is gone, and another',
    verdict: 'pass',
    ...IT,
    others: [topic('Topic not found'), topic('Registered')],
  },
  {
    name: 'one that is gone',
    verdict: 'fail',
    reason: /is Topic not found/,
    ...IT,
    others: [topic('Topic not found')],
  },
  { name: 'none', verdict: 'fail', ...IT },
  { name: 'shared', verdict: 'not-applicable', id: 'd-1234567890', facts: { Type: 'SharedMicrosoftAD' } },
  { name: 'not listed', verdict: 'unknown', ...IT, unlisted: ['directoryservice:event-topic'] },
  { name: 'denied', verdict: 'unknown', facts: { Type: denied('ds:DescribeDirectories') } },
]);
