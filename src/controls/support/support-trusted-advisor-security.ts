import { control } from '../../model/control.ts';
import type { TrustedAdvisorResult } from '../../model/kinds/account.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';

/** Names told in one reason. */
const NAMED = 8;

export default control({
  id: 'support-trusted-advisor-security',
  title: "Trusted Advisor's security checks are clear",
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Trusted Advisor already names open ports, exposed keys and public buckets; unread, it warns in vain.',
  fix: "Open Trusted Advisor's security page, mend what is red or yellow, and exclude what you accept.",
  items: ['check.trusted-advisor'],
  aka: {
    prowler: ['trustedadvisor_errors_and_warnings'],
  },
  kind: 'aws:account',
  facts: ['trustedAdvisorSecurity'],
  judge({ facts: { trustedAdvisorSecurity: checks } }) {
    const flagged = checks.filter((check) => check.status === 'error' || check.status === 'warning');
    if (flagged.length > 0) {
      // Errors first.
      const worst = flagged.toSorted((a, b) => Number(b.status === 'error') - Number(a.status === 'error'));
      const count = `${flagged.length} of ${checks.length} security checks`;
      return fail(`${count} are not clear: ${listed(worst.map(described))}; expected: all ok.`);
    }
    const silent = checks.filter((check) => check.status === 'not_available').map((check) => check.name);
    if (checks.length === 0) return withoutResult('Trusted Advisor lists no security check.');
    if (silent.length > 0) return withoutResult(`Security checks without a result: ${listed(silent)}.`);
    return pass(`All ${checks.length} security checks are ok.`);
  },
});

function described({ name, status, flagged }: TrustedAdvisorResult): string {
  return flagged === 0 ? `${name} (${status})` : `${name} (${status}, ${flagged} flagged)`;
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function withoutResult(reason: string): Judgement {
  const operation = 'support:DescribeTrustedAdvisorCheckSummaries';
  return {
    verdict: 'unknown',
    reason,
    cause: { kind: 'unavailable', operation, detail: 'a check has no result' },
  };
}
