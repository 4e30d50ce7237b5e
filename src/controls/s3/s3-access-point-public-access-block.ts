import { blockInForce } from '../../effective/s3-public.ts';
import { account, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-access-point-public-access-block',
  title: 'S3 access points block public access',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  severityNote:
    'A missing block opens nothing by itself: the policies of access point and bucket must both be public too.',
  why: 'An access point is a second door with a policy of its own; where nothing blocks it, one wrong policy opens it to the world.',
  fix: 'Make the access point anew with all four settings on, which cannot be changed later, or turn them on for the account.',
  items: ['own.defaults', 'own.data-leaks'],
  aka: { prowler: ['s3_access_point_public_access_block'], securityHub: ['S3.19'] },
  kind: 's3:access-point',
  facts: ['PublicAccessBlockConfiguration', 'networkOrigin'],
  relations: { account: account(['s3PublicAccessBlock']) },
  judge({ facts }, { related }) {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-vpc.html
    if (facts.networkOrigin === 'VPC')
      return pass('The access point answers one VPC only: S3 never takes it for public.');
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
