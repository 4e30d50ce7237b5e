import { allOf } from '../../effective/policy-breadth.ts';
import { INLINE_HOLDERS, judgeInline, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-inline-no-full-cloudtrail',
  title: 'No inline policy allows everything with CloudTrail',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Whoever may stop or redirect the record of what happens in the account can do the rest unseen.',
  fix: 'Allow looking up events and reading trails, and leave changes of trails to one role.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_inline_policy_no_full_access_to_cloudtrail'] },
  kind: 'aws:account',
  facts: [],
  relations: INLINE_HOLDERS,
  judge({ id }, { related }) {
    return judgeInline(id, related, lookFor(allOf('cloudtrail')), {
      good: 'does not allow everything with trails',
      expected: 'the actions that are needed',
    });
  },
});
