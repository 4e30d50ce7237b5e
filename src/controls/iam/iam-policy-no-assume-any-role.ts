import { assumeAnyRole } from '../../effective/policy-breadth.ts';
import { judgeManaged, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-policy-no-assume-any-role',
  title: 'No customer managed policy in use lets every role be assumed',
  risk: { impact: 'account', exposure: 'inside', ease: 'effort' },
  why: 'Every role that trusts its whole account, as most for people do, is then open to the holder, the administrators’ too.',
  fix: 'Name in Resource the roles that are meant.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_no_custom_policy_permissive_role_assumption'] },
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  judge(policy) {
    return judgeManaged(policy, lookFor(assumeAnyRole), {
      good: 'lets no role whatever be assumed',
      expected: 'named roles',
    });
  },
});
