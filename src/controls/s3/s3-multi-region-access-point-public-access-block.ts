import { blockInForce } from '../../effective/s3-public.ts';
import { account, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-multi-region-access-point-public-access-block',
  title: 'S3 Multi-Region Access Points block public access',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  severityNote:
    'A missing block opens nothing by itself: the policies of access point and buckets must be public too.',
  why: 'A Multi-Region Access Point leads to several buckets at once; where nothing blocks it, one wrong policy opens them all.',
  fix: 'Make it anew with all four settings on, which cannot be changed later, or turn them on for the account.',
  items: ['own.defaults', 'own.data-leaks'],
  aka: { prowler: ['s3_multi_region_access_point_public_access_block'], securityHub: ['S3.24'] },
  kind: 's3:multi-region-access-point',
  facts: ['PublicAccessBlockConfiguration'],
  relations: { account: account(['s3PublicAccessBlock']) },
  judge({ facts }, { related }) {
    const block = blockInForce(
      related.account.facts.s3PublicAccessBlock,
      facts.PublicAccessBlockConfiguration,
    );
    const off = Object.entries(block).filter(([, on]) => !on);
    if (off.length === 0) return pass('All four settings are on, for the access point or the account.');
    return fail(
      `${off.map(([name]) => name).join(', ')} off for access point and account; expected: all four settings on.`,
    );
  },
});
