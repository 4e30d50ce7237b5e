import { blockInForce } from '../../effective/s3-public.ts';
import { account, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-public-access-block',
  title: 'Block public access is on for S3 buckets, on themselves or account-wide',
  risk: { impact: 'defence', exposure: 'internet', ease: 'chance' },
  why: 'Where it is off, a single wrong ACL or policy opens the bucket to the world.',
  fix: 'Turn on all four settings of block public access for the bucket or, better, for the account.',
  items: ['own.defaults', 'own.data-leaks'],
  aka: {
    prowler: ['s3_bucket_level_public_access_block'],
    cloudsploit: ['bucketPublicAccessBlock'],
    securityHub: ['S3.8'],
  },
  kind: 's3:bucket',
  facts: ['PublicAccessBlockConfiguration'],
  relations: { account: account(['s3PublicAccessBlock']) },
  judge({ facts }, { related }) {
    const own = facts.PublicAccessBlockConfiguration;
    const wide = related.account.facts.s3PublicAccessBlock;
    const off = Object.entries(blockInForce(wide, own)).filter(([, on]) => !on);
    if (off.length === 0) return pass('All four settings are on, for the bucket or the account.');
    if (own === null && wide === null) {
      return fail(
        'Block public access is set neither for the bucket nor for the account; expected: all four settings on.',
      );
    }
    return fail(
      `${off.map(([name]) => name).join(', ')} off for bucket and account; expected: all four settings on.`,
    );
  },
});
