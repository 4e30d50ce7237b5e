import { allOf } from '../../effective/policy-breadth.ts';
import { judgeManaged, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-policy-no-full-cloudtrail',
  title: 'No customer managed policy in use allows everything with CloudTrail',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Whoever may stop or redirect the record of what happens in the account can do the rest unseen.',
  fix: 'Allow looking up events and reading trails, and leave changes of trails to one role.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_policy_no_full_access_to_cloudtrail'] },
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  judge(policy) {
    return judgeManaged(policy, lookFor(allOf('cloudtrail')), {
      good: 'does not allow everything with trails',
      expected: 'the actions that are needed',
    });
  },
});
