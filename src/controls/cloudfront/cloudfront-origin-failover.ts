import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-origin-failover',
  title: 'CloudFront distributions fail over to a second origin',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'When its only origin fails, the site is down for everybody, however many edge locations serve it.',
  fix: 'Put two origins into an origin group, and let the behaviours that must not fail use the group.',
  items: ['own.isolation'],
  aka: {
    prowler: ['cloudfront_distributions_multiple_origin_failover_configured'],
    cloudsploit: ['enableOriginFailOver'],
    securityHub: ['CloudFront.4'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'originGroups'],
  judge({ facts: { Enabled, originGroups: groups } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    const group = groups.find((members) => members.length > 1);
    if (group === undefined) return fail('No origin group has two origins; expected: one that fails over.');
    return pass(`The origin group of ${group.join(' and ')} fails over.`);
  },
});
