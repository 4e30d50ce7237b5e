import { cases, denied } from '../case.ts';

const image = (
  findings: Readonly<Record<string, number>> | null,
  scanStatus: string | null = 'COMPLETE',
) => ({
  latestImage: { name: 'v2', scanStatus, findings },
});

export default cases('ecr-latest-image-findings', 'ecr:repository', [
  { name: 'clean', verdict: 'pass', facts: image({}) },
  { name: 'only small ones', verdict: 'pass', facts: image({ MEDIUM: 3, LOW: 9 }) },
  {
    name: 'serious',
    verdict: 'fail',
    reason: /1 CRITICAL, 4 HIGH/,
    facts: image({ CRITICAL: 1, HIGH: 4, LOW: 1 }),
  },
  {
    name: 'small ones that count',
    verdict: 'fail',
    facts: image({ MEDIUM: 3 }),
    settings: { severities: ['MEDIUM'] },
  },
  { name: 'never scanned', verdict: 'fail', reason: /no scan/, facts: image(null, null) },
  { name: 'the scan failed', verdict: 'fail', reason: /FAILED/, facts: image(null, 'FAILED') },
  { name: 'no image', verdict: 'not-applicable', facts: { latestImage: null } },
  { name: 'denied', verdict: 'unknown', facts: { latestImage: denied('ecr:DescribeImages') } },
]);
