import { cases, denied } from '../case.ts';

export default cases('s3-bucket-acl-disabled', 's3:bucket', [
  { name: 'disabled', verdict: 'pass', facts: { OwnershipControls: 'BucketOwnerEnforced' } },
  {
    name: 'preferred is not enforced',
    verdict: 'fail',
    facts: { OwnershipControls: 'BucketOwnerPreferred' },
  },
  { name: 'the writer owns', verdict: 'fail', facts: { OwnershipControls: 'ObjectWriter' } },
  { name: 'never set, as on old buckets', verdict: 'fail', facts: { OwnershipControls: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { OwnershipControls: denied('s3:GetBucketOwnershipControls') },
  },
]);
