import { cases, denied } from '../case.ts';

const all = (on: boolean) => ({
  BlockPublicAcls: on,
  IgnorePublicAcls: on,
  BlockPublicPolicy: on,
  RestrictPublicBuckets: on,
});

export default cases('s3-multi-region-access-point-public-access-block', 's3:multi-region-access-point', [
  {
    name: 'all on',
    verdict: 'pass',
    facts: { PublicAccessBlockConfiguration: all(true) },
    account: { s3PublicAccessBlock: null },
  },
  {
    name: 'all off',
    verdict: 'fail',
    facts: { PublicAccessBlockConfiguration: all(false) },
    account: { s3PublicAccessBlock: null },
  },
  {
    name: 'all off, but on for the account',
    verdict: 'pass',
    facts: { PublicAccessBlockConfiguration: all(false) },
    account: { s3PublicAccessBlock: all(true) },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PublicAccessBlockConfiguration: denied('s3:ListMultiRegionAccessPoints') },
    account: { s3PublicAccessBlock: null },
  },
]);
