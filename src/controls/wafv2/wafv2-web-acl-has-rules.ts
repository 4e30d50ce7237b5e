import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'wafv2-web-acl-has-rules',
  title: 'Web ACLs of AWS WAF have rules',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A web ACL without rules looks like protection and treats every request alike.',
  fix: 'Add managed rule groups, or rules of your own, to the web ACL.',
  items: ['https.endpoints'],
  aka: { prowler: ['wafv2_webacl_with_rules'], securityHub: ['WAF.10'] },
  kind: 'wafv2:web-acl',
  facts: ['Rules'],
  judge({ facts: { Rules } }) {
    if (Rules.length === 0) return fail('The web ACL has no rule; expected: one at least.');
    return pass(`The web ACL has ${Rules.length === 1 ? '1 rule' : `${Rules.length} rules`}.`);
  },
});
