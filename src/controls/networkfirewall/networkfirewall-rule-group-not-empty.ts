import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'networkfirewall-rule-group-not-empty',
  title: 'Stateless rule groups of network firewalls have rules',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'An empty rule group in a policy looks like protection and matches nothing.',
  fix: 'Add the rules that the group was made for, or delete it.',
  items: ['own.ec2-misconfig'],
  aka: { securityHub: ['NetworkFirewall.6'] },
  kind: 'networkfirewall:stateless-rule-group',
  facts: ['ruleCount'],
  judge({ facts: { ruleCount } }) {
    if (ruleCount === 0) return fail('The rule group has no rule; expected: one at least.');
    return pass(`The rule group has ${ruleCount === 1 ? '1 rule' : `${ruleCount} rules`}.`);
  },
});
