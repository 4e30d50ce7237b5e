import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const IT = { id: 'd-1234567890' };

function subscription(DirectoryId: string): Neighbour {
  return {
    kind: 'directoryservice:log-subscription',
    id: DirectoryId,
    facts: { DirectoryId, LogGroupName: '/aws/directoryservice/d' },
  };
}

export default cases('directoryservice-log-forwarding', 'directoryservice:directory', [
  {
    name: 'forwarded',
    verdict: 'pass',
    ...IT,
    facts: { Type: 'MicrosoftAD' },
    others: [subscription('d-1234567890')],
  },
  {
    name: 'another’s',
    verdict: 'fail',
    ...IT,
    facts: { Type: 'MicrosoftAD' },
    others: [subscription('d-0987654321')],
  },
  { name: 'a connector', verdict: 'not-applicable', ...IT, facts: { Type: 'ADConnector' } },
  {
    name: 'not listed',
    verdict: 'unknown',
    ...IT,
    facts: { Type: 'MicrosoftAD' },
    unlisted: ['directoryservice:log-subscription'],
  },
  { name: 'denied', verdict: 'unknown', ...IT, facts: { Type: denied('ds:DescribeDirectories') } },
]);
