import { graphFor } from '../../effective/permissions/analysis.ts';
import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { entryVerdict, waysIn } from '../../effective/permissions/entry-verdict.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-outside-no-path-to-admin',
  title: 'Nobody outside the account could make himself its administrator',
  risk: { impact: 'account', exposure: 'internet', ease: 'chance' },
  why: 'Whoever takes over the other account, or a repository at the identity provider, owns this account too.',
  fix: 'Narrow the trust policy to the one principal that needs it, with a condition, and give its role less.',
  items: ['iam.bring-down', 'iam.least-privilege'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  judge({ id }, { related }) {
    const cause = unlistedCause(related);
    if (cause !== undefined) return notListed(cause);
    const ways = waysIn(graphFor(related, id), ['everyone', 'account', 'provider']);
    return entryVerdict(
      ways,
      'No trust in another account or an identity provider leads to an administrator.',
    );
  },
});
