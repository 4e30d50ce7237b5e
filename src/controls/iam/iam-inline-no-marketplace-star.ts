import { subscribeToAnything } from '../../effective/policy-breadth.ts';
import { INLINE_HOLDERS, judgeInline, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-inline-no-marketplace-star',
  title: 'No inline policy lets anything of the Marketplace be bought',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Whoever holds it signs contracts and brings in software and models of anybody, which nobody has looked at.',
  fix: 'Name what may be subscribed to by the condition aws-marketplace:ProductId.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_inline_policy_no_wildcard_marketplace_subscribe'] },
  kind: 'aws:account',
  facts: [],
  relations: INLINE_HOLDERS,
  judge({ id }, { related }) {
    return judgeInline(id, related, lookFor(subscribeToAnything), {
      good: 'lets nothing whatever of the Marketplace be subscribed to',
      expected: 'a condition on aws-marketplace:ProductId',
    });
  },
});
