import { cases, denied } from '../case.ts';

export default cases('sagemaker-notebook-platform-supported', 'sagemaker:notebook-instance', [
  { name: 'Amazon Linux 2023', verdict: 'pass', facts: { PlatformIdentifier: 'notebook-al2023-v1' } },
  {
    name: 'the last on Amazon Linux 2',
    verdict: 'fail',
    reason: /since 2026-06-30/,
    facts: { PlatformIdentifier: 'notebook-al2-v3' },
  },
  {
    name: 'the same on its last day',
    verdict: 'pass',
    facts: { PlatformIdentifier: 'notebook-al2-v3' },
    now: '2026-06-30T20:00:00.000Z',
  },
  { name: 'the first', verdict: 'fail', facts: { PlatformIdentifier: 'notebook-al1-v1' } },
  {
    name: 'newer than the list',
    verdict: 'unknown',
    reason: /newer than/,
    facts: { PlatformIdentifier: 'notebook-al2027-v1' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PlatformIdentifier: denied('sagemaker:DescribeNotebookInstance') },
  },
]);
