import { passAnyRole } from '../../effective/policy-breadth.ts';
import { judgeManaged, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-policy-no-pass-role-star',
  title: 'No customer managed policy in use lets every role be passed to every service',
  risk: { impact: 'account', exposure: 'inside', ease: 'effort' },
  why: 'Who may pass any role starts a function or machine with the strongest one, and acts with its rights.',
  fix: 'Name the roles in Resource, and the service in a condition on iam:PassedToService.',
  items: ['iam.least-privilege'],
  aka: {},
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  judge(policy) {
    return judgeManaged(policy, lookFor(passAnyRole), {
      good: 'lets no role whatever be passed to any service',
      expected: 'named roles, or iam:PassedToService',
    });
  },
});
