import { assumeAnyRole } from '../../effective/policy-breadth.ts';
import { INLINE_HOLDERS, judgeInline, lookFor } from '../../effective/policy-verdicts.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-inline-no-assume-any-role',
  title: 'No inline policy lets every role be assumed',
  risk: { impact: 'account', exposure: 'inside', ease: 'effort' },
  why: 'Every role that trusts its whole account, as most for people do, is then open to the holder, the administrators’ too.',
  fix: 'Name in Resource the roles that are meant.',
  items: ['iam.least-privilege'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: INLINE_HOLDERS,
  judge({ id }, { related }) {
    return judgeInline(id, related, lookFor(assumeAnyRole), {
      good: 'lets no role whatever be assumed',
      expected: 'named roles',
    });
  },
});
