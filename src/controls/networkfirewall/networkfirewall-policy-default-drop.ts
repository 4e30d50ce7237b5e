import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'networkfirewall-policy-default-drop',
  title: 'Network firewalls drop or inspect packets that no stateless rule matches',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'With the default action pass, everything that nobody thought of goes through uninspected, and so does what comes in pieces.',
  fix: 'Set the stateless default actions, for whole and fragmented packets, to drop or forward to stateful rules.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: [
      'networkfirewall_policy_default_action_fragmented_packets',
      'networkfirewall_policy_default_action_full_packets',
    ],
    securityHub: ['NetworkFirewall.4', 'NetworkFirewall.5'],
  },
  kind: 'networkfirewall:policy',
  facts: ['StatelessDefaultActions', 'StatelessFragmentDefaultActions'],
  judge({ facts: { StatelessDefaultActions: whole, StatelessFragmentDefaultActions: fragments } }) {
    const passes = [
      ...(isSafe(whole) ? [] : [`StatelessDefaultActions is ${whole.join(', ')}`]),
      ...(isSafe(fragments) ? [] : [`StatelessFragmentDefaultActions is ${fragments.join(', ')}`]),
    ];
    if (passes.length === 0) return pass('Packets that no stateless rule matches are dropped or inspected.');
    return fail(`${passes.join(' and ')}; expected: aws:drop or aws:forward_to_sfe.`);
  },
});

/** Beside one of the standard actions there may be custom ones, which only publish metrics. */
function isSafe(actions: readonly string[]): boolean {
  return actions.includes('aws:drop') || actions.includes('aws:forward_to_sfe');
}
