import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-viewer-https',
  title: 'CloudFront distributions serve viewers over HTTPS only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Over plain HTTP anyone on the way can read and change what viewers send and get.',
  fix: 'Set the viewer protocol policy of every cache behaviour to redirect-to-https or https-only.',
  items: ['https.cloudfront'],
  aka: {
    prowler: ['cloudfront_distributions_https_enabled'],
    cloudsploit: ['cloudfrontHttpsOnly'],
    securityHub: ['CloudFront.3'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'behaviors'],
  judge({ facts: { Enabled, behaviors } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    const open = behaviors.filter((behavior) => behavior.ViewerProtocolPolicy === 'allow-all');
    if (open.length === 0) return pass('No cache behaviour answers over plain HTTP.');
    const patterns = open.map((behavior) => behavior.pattern).join(', ');
    return fail(
      `ViewerProtocolPolicy is allow-all for ${patterns}; expected: redirect-to-https or https-only.`,
    );
  },
});
