import { allOf } from '../../effective/policy-breadth.ts';
import { INLINE_HOLDERS, judgeInline, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-inline-no-full-kms',
  title: 'No inline policy allows everything with KMS keys',
  risk: { impact: 'data', exposure: 'inside', ease: 'chance' },
  why: 'Whoever may do all with keys may also schedule their deletion, and with them lose all that they encrypt.',
  fix: 'Give use of keys and their administration to different roles, each with the actions that it needs.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_inline_policy_no_full_access_to_kms'] },
  kind: 'aws:account',
  facts: [],
  relations: INLINE_HOLDERS,
  judge({ id }, { related }) {
    return judgeInline(id, related, lookFor(allOf('kms')), {
      good: 'does not allow everything with KMS keys',
      expected: 'the actions and keys that are needed',
    });
  },
});
