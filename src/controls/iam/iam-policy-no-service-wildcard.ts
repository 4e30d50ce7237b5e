import { wholeServices } from '../../effective/policy-breadth.ts';
import { judgeManaged, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-policy-no-service-wildcard',
  title: 'No customer managed policy in use allows every action of a service',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A wildcard on a service hands out what nobody asked for: deletions, changes of policies, and every action that AWS adds later.',
  fix: 'Replace the wildcard by the actions that are used; last accessed information tells which.',
  items: ['iam.least-privilege'],
  aka: { cloudsploit: ['iamRolePolicies'], securityHub: ['IAM.21'] },
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  judge(policy) {
    return judgeManaged(policy, lookFor(wholeServices), {
      good: 'allows no service with all of its actions',
      expected: 'the actions that are needed',
    });
  },
});
