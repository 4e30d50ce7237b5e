import { lintLook } from '../../effective/policy-lint.ts';
import { judgeManaged } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-policy-lint-clean',
  title: 'Customer managed policies in use have no errors and no security warnings',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A policy with a misspelled action, key or operator does something other than its writer meant.',
  fix: 'Mend what the codes name; `seaworthy iam lint` shows each place with what to write there.',
  items: ['iam.least-privilege'],
  aka: {},
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  settings: {
    /** Codes that do not count, such as PASS_ROLE_WITH_STAR_IN_RESOURCE. */
    ignoredCodes: [] as readonly string[],
  },
  judge(policy, { settings }) {
    return judgeManaged(policy, lintLook(settings.ignoredCodes), {
      good: 'has no errors and no security warnings',
      expected: 'none of these',
    });
  },
});
