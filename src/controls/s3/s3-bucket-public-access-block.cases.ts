import type { PublicAccessBlock } from '../../model/kinds/account.ts';
import { cases, denied } from '../case.ts';

const ALL = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};
const ACLS = { ...ALL, BlockPublicPolicy: false, RestrictPublicBuckets: false };
const POLICIES = { ...ALL, BlockPublicAcls: false, IgnorePublicAcls: false };

const blocks = (bucket: PublicAccessBlock | null, account: PublicAccessBlock | null) => ({
  facts: { PublicAccessBlockConfiguration: bucket },
  account: { s3PublicAccessBlock: account },
});

export default cases('s3-bucket-public-access-block', 's3:bucket', [
  { name: 'the bucket', verdict: 'pass', ...blocks(ALL, null) },
  { name: 'the account', verdict: 'pass', ...blocks(null, ALL) },
  { name: 'together', verdict: 'pass', ...blocks(ACLS, POLICIES) },
  { name: 'neither', verdict: 'fail', reason: /neither/, ...blocks(null, null) },
  {
    name: 'in part',
    verdict: 'fail',
    reason: /^BlockPublicPolicy, RestrictPublicBuckets off/,
    ...blocks(ACLS, ACLS),
  },
  {
    name: 'the account denied',
    verdict: 'unknown',
    facts: { PublicAccessBlockConfiguration: null },
    account: { s3PublicAccessBlock: denied('s3:GetAccountPublicAccessBlock') },
  },
]);
