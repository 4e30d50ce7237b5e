import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'networkfirewall-policy-has-rules',
  title: 'Policies of network firewalls have rule groups',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A policy without rule groups treats all traffic alike, so the firewall is a wire.',
  fix: 'Add a stateful rule group to the policy, of your own or managed by AWS.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['networkfirewall_policy_rule_group_associated'],
    securityHub: ['NetworkFirewall.3'],
  },
  kind: 'networkfirewall:policy',
  facts: ['ruleGroups'],
  judge({ facts: { ruleGroups } }) {
    if (ruleGroups.length === 0) return fail('The policy has no rule group; expected: one at least.');
    return pass(
      `The policy has ${ruleGroups.length === 1 ? '1 rule group' : `${ruleGroups.length} rule groups`}.`,
    );
  },
});
