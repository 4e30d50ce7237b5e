import { graphFor } from '../../effective/permissions/analysis.ts';
import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { tiersOf } from '../../effective/permissions/tiers.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-tiers',
  title: 'Between reading only and full administration there are other levels',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Where the only choice is everything or nothing, everybody ends up with everything.',
  fix: 'Make roles or groups for each way of working, such as deploying, operating and reading bills.',
  items: ['iam.tiers'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  settings: {
    /** Of the users and roles that may change something, at most so many are administrators. */
    maxPercent: 50,
  },
  judge({ id }, { related, settings: { maxPercent } }) {
    const unlisted = unlistedCause(related);
    if (unlisted !== undefined) return notListed(unlisted);
    const { admins, perhapsAdmins, between, readers, open, bounded } = tiersOf(graphFor(related, id));
    const unsure = perhapsAdmins.length + open.length;
    const all = admins.length + between.length + readers.length + unsure;
    if (all < 2)
      return { ...notApplicable('There are not two users or roles that may do anything.'), restsOn: [] };
    const told =
      `Of ${all} users and roles ${admins.length} are administrators, ${between.length} may change some things and ` +
      `${readers.length} may read only; ${bounded} have a permissions boundary`;
    const expected = `expected: some in between, and at most ${maxPercent} % administrators among those who change things`;
    const isGood = (some: number, most: number): boolean =>
      some > 0 && most * 100 <= maxPercent * (some + most);
    if (isGood(between.length, admins.length + unsure)) return { ...pass(`${told}.`), restsOn: [] };
    if (!isGood(between.length + unsure, admins.length))
      return { ...fail(`${told}; ${expected}.`), restsOn: admins };
    const detail = `of ${unsure} of them it hangs on conditions, or on policies that were not read`;
    return {
      verdict: 'unknown',
      reason: `${told}; ${detail}.`,
      cause: { kind: 'not-collected', detail },
      restsOn: [...perhapsAdmins, ...open],
    };
  },
});
