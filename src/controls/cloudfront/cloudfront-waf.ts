import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-waf',
  title: 'CloudFront distributions stand behind a web ACL',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Without a web ACL every probe for known flaws and every flood of requests reaches the application.',
  fix: 'Attach a WAF web ACL with at least the managed common rules and a rate limit.',
  items: ['https.cloudfront'],
  aka: {
    prowler: ['cloudfront_distributions_using_waf'],
    cloudsploit: ['cloudfrontWafEnabled'],
    securityHub: ['CloudFront.6'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'WebACLId'],
  judge({ facts: { Enabled, WebACLId: acl } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (acl === null) return fail('No web ACL is attached; expected: one.');
    return pass(`The web ACL ${acl} is attached.`);
  },
});
