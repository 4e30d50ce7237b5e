import { allOf } from '../../effective/policy-breadth.ts';
import { judgeManaged, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-policy-no-full-kms',
  title: 'No customer managed policy in use allows everything with KMS keys',
  risk: { impact: 'data', exposure: 'inside', ease: 'chance' },
  why: 'Whoever may do all with keys may also schedule their deletion, and with them lose all that they encrypt.',
  fix: 'Give use of keys and their administration to different roles, each with the actions that it needs.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_policy_no_full_access_to_kms'] },
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  judge(policy) {
    return judgeManaged(policy, lookFor(allOf('kms')), {
      good: 'does not allow everything with KMS keys',
      expected: 'the actions and keys that are needed',
    });
  },
});
