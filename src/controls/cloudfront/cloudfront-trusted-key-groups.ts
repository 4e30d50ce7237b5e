import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-trusted-key-groups',
  title: 'CloudFront takes signatures of key groups, not of accounts',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Key pairs of an account can be made and replaced by its root user only, so that they are never replaced.',
  fix: 'Put public keys of your own into a key group, and name that in the behaviours instead of trusted signers.',
  items: ['https.cloudfront', 'secrets.rotation'],
  aka: { securityHub: ['CloudFront.17'] },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'signersByAccount'],
  judge({ facts: { Enabled, signersByAccount: patterns } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (patterns.length === 0) return pass('No behaviour trusts key pairs of an account.');
    return fail(`Trusted signers are accounts for ${patterns.join(', ')}; expected: key groups.`);
  },
});
