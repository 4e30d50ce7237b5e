import { lintLook } from '../../effective/policy-lint.ts';
import { INLINE_HOLDERS, judgeInline } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-inline-lint-clean',
  title: 'Inline policies have no errors and no security warnings',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A policy with a misspelled action, key or operator does something other than its writer meant.',
  fix: 'Mend what the codes name; `seaworthy iam lint` shows each place with what to write there.',
  items: ['iam.least-privilege'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: INLINE_HOLDERS,
  settings: {
    /** Codes that do not count, such as PASS_ROLE_WITH_STAR_IN_RESOURCE. */
    ignoredCodes: [] as readonly string[],
  },
  judge({ id }, { related, settings }) {
    return judgeInline(id, related, lintLook(settings.ignoredCodes), {
      good: 'has no errors and no security warnings',
      expected: 'none of these',
    });
  },
});
