import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** Accounts named in one reason. */
const NAMED = 5;

export default control({
  id: 'fms-policy-met',
  title: 'Firewall Manager’s policies are met in all accounts',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'What does not meet the policy is what it was made against: a group that is open, a balancer without a web ACL.',
  fix: 'Open the policy’s list of what is not compliant, mend it, or let Firewall Manager do so by automatic remediation.',
  items: ['check.firewall-manager'],
  aka: { prowler: ['fms_policy_compliant'] },
  kind: 'fms:policy',
  facts: ['compliance'],
  judge({ facts: { compliance } }) {
    if (compliance.length === 0) return notApplicable('The policy has not been evaluated in any account.');
    const failing = compliance.filter(({ status }) => status !== 'COMPLIANT');
    if (failing.length === 0) return pass(`The policy is met in all ${compliance.length} accounts.`);
    const worst = failing.toSorted((a, b) => b.violators - a.violators);
    const names = worst
      .slice(0, NAMED)
      .map(({ account, violators }) => `${account} (${violators} resources)`);
    const more = worst.length > NAMED ? ` and ${worst.length - NAMED} more` : '';
    return fail(
      `The policy is not met in ${failing.length} of ${compliance.length} accounts: ${names.join(', ')}${more}; expected: in all.`,
    );
  },
});
