import { subscribeToAnything } from '../../effective/policy-breadth.ts';
import { judgeManaged, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-policy-no-marketplace-star',
  title: 'No customer managed policy in use lets anything of the Marketplace be bought',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Whoever holds it signs contracts and brings in software and models of anybody, which nobody has looked at.',
  fix: 'Name what may be subscribed to by the condition aws-marketplace:ProductId.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_policy_no_wildcard_marketplace_subscribe'] },
  kind: 'iam:policy',
  facts: ['PolicyDocument', 'attachmentCount'],
  judge(policy) {
    return judgeManaged(policy, lookFor(subscribeToAnything), {
      good: 'lets nothing whatever of the Marketplace be subscribed to',
      expected: 'a condition on aws-marketplace:ProductId',
    });
  },
});
