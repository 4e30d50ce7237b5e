import { wholeServices } from '../../effective/policy-breadth.ts';
import { INLINE_HOLDERS, judgeInline, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-inline-no-service-wildcard',
  title: 'No inline policy allows every action of a service',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A wildcard on a service hands out what nobody asked for: deletions, changes of policies, and every action that AWS adds later.',
  fix: 'Replace the wildcard by the actions that are used; last accessed information tells which.',
  items: ['iam.least-privilege'],
  aka: { cloudsploit: ['iamRolePolicies'] },
  kind: 'aws:account',
  facts: [],
  relations: INLINE_HOLDERS,
  judge({ id }, { related }) {
    return judgeInline(id, related, lookFor(wholeServices), {
      good: 'allows no service with all of its actions',
      expected: 'the actions that are needed',
    });
  },
});
