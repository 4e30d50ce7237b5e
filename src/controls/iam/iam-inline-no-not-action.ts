import { allButSome } from '../../effective/policy-breadth.ts';
import { INLINE_HOLDERS, judgeInline, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-inline-no-not-action',
  title: 'No inline policy allows all actions but some',
  risk: { impact: 'data', exposure: 'inside', ease: 'chance' },
  why: 'Allow with NotAction gives every service that it does not name, those too that come next year.',
  fix: 'Write Allow with Action and what is needed, and a Deny for what must never be.',
  items: ['iam.least-privilege'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: INLINE_HOLDERS,
  judge({ id }, { related }) {
    return judgeInline(id, related, lookFor(allButSome), {
      good: 'allows no more than it names',
      expected: 'Action with what is needed',
    });
  },
});
