import { graphFor } from '../../effective/permissions/analysis.ts';
import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { listOf } from '../../effective/permissions/names.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { tiersOf } from '../../effective/permissions/tiers.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-admins-few',
  title: 'Few users and roles are administrators',
  risk: { impact: 'account', exposure: 'inside', ease: 'chance' },
  why: 'Each administrator is one more password, key or program whose loss is the loss of the account.',
  fix: 'Give those who need not be administrators policies of what they use, and programs before people.',
  items: ['iam.admins', 'iam.tiers', 'iam.least-privilege'],
  aka: { cloudsploit: ['iamUserAdmins'] },
  kind: 'aws:account',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  settings: {
    /** Of the users and roles that may do anything. */
    maxPercent: 10,
    /** As many are never too many. */
    atLeast: 3,
  },
  judge({ id }, { related, settings: { maxPercent, atLeast } }) {
    const unlisted = unlistedCause(related);
    if (unlisted !== undefined) return notListed(unlisted);
    const { admins, perhapsAdmins, between, readers, open } = tiersOf(graphFor(related, id));
    const all = [admins, perhapsAdmins, between, readers, open].reduce((sum, it) => sum + it.length, 0);
    if (all === 0) return { ...notApplicable('No user or role may do anything.'), restsOn: [] };
    const limit = Math.max(atLeast, Math.floor((all * maxPercent) / 100));
    const expected = `expected: at most ${limit} (${maxPercent} %, or ${atLeast})`;
    const most = [...admins, ...perhapsAdmins, ...open];
    if (admins.length > limit) {
      const share = `${admins.length} of ${all} users and roles are administrators`;
      return { ...fail(`${share}: ${listOf(admins)}; ${expected}.`), restsOn: admins };
    }
    if (most.length <= limit) {
      const perhaps = most.length === admins.length ? '' : 'at most ';
      const reason = `Of ${all} users and roles ${perhaps}${most.length} can be counted as administrators; ${expected}.`;
      return { ...pass(reason), restsOn: most };
    }
    const detail = 'conditions, and policies that were not read, decide about some';
    return {
      verdict: 'unknown',
      reason: `${admins.length} of ${all} users and roles are administrators, and perhaps ${most.length}: ${detail}; ${expected}.`,
      cause: { kind: 'not-collected', detail },
      restsOn: most,
    };
  },
});
