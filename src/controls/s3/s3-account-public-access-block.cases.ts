import { cases, denied } from '../case.ts';

const ALL = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

export default cases('s3-account-public-access-block', 'aws:account', [
  { name: 'all on', verdict: 'pass', facts: { s3PublicAccessBlock: ALL } },
  {
    name: 'one off',
    verdict: 'fail',
    reason: /^RestrictPublicBuckets off/,
    facts: { s3PublicAccessBlock: { ...ALL, RestrictPublicBuckets: false } },
  },
  { name: 'never set', verdict: 'fail', reason: /not set/, facts: { s3PublicAccessBlock: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { s3PublicAccessBlock: denied('s3:GetAccountPublicAccessBlock') },
  },
]);
