import { cases, denied } from '../case.ts';

export default cases('macie-findings-handled', 'macie2:session', [
  { name: 'none', verdict: 'pass', facts: { openFindings: [] } },
  {
    name: 'some',
    verdict: 'fail',
    reason:
      /^5 findings are not archived: SensitiveData:S3Object\/Personal \(4\), Policy:IAMUser\/S3BucketPublic \(1\);/,
    facts: {
      openFindings: [
        { type: 'Policy:IAMUser/S3BucketPublic', count: 1 },
        { type: 'SensitiveData:S3Object/Personal', count: 4 },
      ],
    },
  },
  { name: 'paused', verdict: 'not-applicable', facts: { openFindings: null } },
  { name: 'denied', verdict: 'unknown', facts: { openFindings: denied('macie2:GetFindingStatistics') } },
]);
