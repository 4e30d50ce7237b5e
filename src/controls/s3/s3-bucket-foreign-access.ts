import { blockInForce } from '../../effective/s3-public.ts';
import { publicGrantsOf } from '../../effective/public-policy.ts';
import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { account, asRead, control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-foreign-access',
  title: 'S3 bucket policies let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'Somebody named the other account on purpose: it is worse only if that account is no longer yours or your partner’s.',
  why: 'Whoever runs the other account, or breaks into it, reads or changes your data with its own permissions.',
  fix: 'Take accounts that need no access any more out of the policy, and name the others in knownAccounts.',
  items: ['own.data-leaks', 'iam.least-privilege'],
  aka: { prowler: ['s3_bucket_cross_account_access'], securityHub: ['S3.6'] },
  kind: 's3:bucket',
  facts: ['BucketPolicy', 'PublicAccessBlockConfiguration'],
  relations: {
    block: account(['s3PublicAccessBlock']),
    accounts: asRead('aws:account', ['organization']),
  },
  settings: NOBODY_KNOWN,
  judge(bucket, { related: { block, accounts }, settings }) {
    const { BucketPolicy: text, PublicAccessBlockConfiguration: bucketBlock } = bucket.facts;
    const own = `arn:${bucket.arn?.split(':')[1] ?? 'aws'}:s3:::${bucket.id}`;
    const about = [own, `${own}/*`];
    // With a public policy, RestrictPublicBuckets leaves out every other account, also those that are named.
    const { RestrictPublicBuckets } = blockInForce(block.facts.s3PublicAccessBlock, bucketBlock);
    if (text !== null && RestrictPublicBuckets && publicGrantsOf(text, bucket, about).length > 0)
      return pass('The policy is public, and RestrictPublicBuckets lets in nobody outside the account.');
    return judgeForeignAccess({ what: 'bucket', resource: bucket, about, text, accounts, settings });
  },
});
