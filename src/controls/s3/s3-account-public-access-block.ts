import { blockInForce } from '../../effective/s3-public.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-account-public-access-block',
  title: 'The account blocks all public access to S3',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'One account-wide switch keeps every bucket closed, whatever mistake is made with a single one.',
  fix: "Turn on all four settings of the account's S3 block public access.",
  items: ['own.defaults', 'own.data-leaks'],
  aka: { prowler: ['s3_account_level_public_access_blocks'], securityHub: ['S3.1'] },
  kind: 'aws:account',
  facts: ['s3PublicAccessBlock'],
  judge({ facts: { s3PublicAccessBlock: block } }) {
    const off = Object.entries(blockInForce(block, null)).filter(([, on]) => !on);
    if (off.length === 0) return pass('All four settings of block public access are on.');
    if (block === null)
      return fail('Block public access is not set for the account; expected: all four settings on.');
    return fail(
      `${off.map(([name]) => name).join(', ')} off for the account; expected: all four settings on.`,
    );
  },
});
