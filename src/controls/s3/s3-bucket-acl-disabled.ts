import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-acl-disabled',
  title: 'ACLs are disabled on S3 buckets',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'With ACLs in force, every single object can be opened to the world by whoever uploads it, and no policy shows it.',
  fix: 'Set object ownership to bucket owner enforced, after moving what the ACLs grant into the bucket policy.',
  items: ['own.defaults', 'own.data-leaks'],
  aka: { prowler: ['s3_bucket_acl_prohibited'], securityHub: ['S3.12'] },
  kind: 's3:bucket',
  facts: ['OwnershipControls'],
  judge({ facts: { OwnershipControls: ownership } }) {
    if (ownership === 'BucketOwnerEnforced')
      return pass('Object ownership is BucketOwnerEnforced: ACLs have no effect.');
    const state = ownership === null ? 'Object ownership is not set' : `Object ownership is ${ownership}`;
    return fail(`${state}, so ACLs are in force; expected: BucketOwnerEnforced.`);
  },
});
