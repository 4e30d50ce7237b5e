import { everything } from '../../effective/policy-breadth.ts';
import { INLINE_HOLDERS, judgeInline, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-inline-no-full-admin',
  title: 'No inline policy allows everything',
  risk: { impact: 'account', exposure: 'inside', ease: 'direct' },
  why: 'Whoever holds it owns the account, and a policy inside of one user or role shows in no list of administrators.',
  fix: 'Replace it by what is needed; for administrators attach AdministratorAccess to a role, where everybody sees it.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_inline_policy_no_administrative_privileges'] },
  kind: 'aws:account',
  facts: [],
  relations: INLINE_HOLDERS,
  judge({ id }, { related }) {
    return judgeInline(id, related, lookFor(everything), {
      good: 'does not allow everything',
      expected: 'the actions that are needed',
    });
  },
});
