import { cases, denied } from '../case.ts';

const all = (on: boolean) => ({
  BlockPublicAcls: on,
  IgnorePublicAcls: on,
  BlockPublicPolicy: on,
  RestrictPublicBuckets: on,
});

export default cases('s3-access-point-public-access-block', 's3:access-point', [
  {
    name: 'all on',
    verdict: 'pass',
    facts: { networkOrigin: 'Internet', PublicAccessBlockConfiguration: all(true) },
    account: { s3PublicAccessBlock: null },
  },
  {
    name: 'all off',
    verdict: 'fail',
    facts: { networkOrigin: 'Internet', PublicAccessBlockConfiguration: all(false) },
    account: { s3PublicAccessBlock: null },
  },
  {
    name: 'all off, but on for the account',
    verdict: 'pass',
    facts: { networkOrigin: 'Internet', PublicAccessBlockConfiguration: all(false) },
    account: { s3PublicAccessBlock: all(true) },
  },
  {
    name: 'one off',
    verdict: 'fail',
    reason: /^BlockPublicPolicy off/,
    facts: {
      networkOrigin: 'Internet',
      PublicAccessBlockConfiguration: { ...all(true), BlockPublicPolicy: false },
    },
    account: { s3PublicAccessBlock: null },
  },
  {
    name: 'all off, but for one VPC only',
    verdict: 'pass',
    facts: { networkOrigin: 'VPC', PublicAccessBlockConfiguration: all(false) },
    account: { s3PublicAccessBlock: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { networkOrigin: 'Internet', PublicAccessBlockConfiguration: denied('s3:GetAccessPoint') },
    account: { s3PublicAccessBlock: null },
  },
]);
