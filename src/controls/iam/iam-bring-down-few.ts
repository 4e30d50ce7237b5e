import { bringDownFor, graphFor } from '../../effective/permissions/analysis.ts';
import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-bring-down-few',
  title: 'Few users and roles could bring down the whole account',
  risk: { impact: 'account', exposure: 'inside', ease: 'chance' },
  why: 'Each of them is one stolen session, or one slip of the hand, away from an account that is gone.',
  fix: 'Take destructive actions and paths to administrators away: `seaworthy iam bring-down` lists who, and how.',
  items: ['iam.bring-down', 'iam.tiers'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { ...PRINCIPALS, ...WORKLOADS },
  settings: { maxPercent: 10, atLeast: 3 },
  judge({ id }, { related, settings: { maxPercent, atLeast } }) {
    const cause = unlistedCause(related);
    if (cause !== undefined) return notListed(cause);
    const { share, privileged, breakers } = bringDownFor(related, id);
    const { principals } = graphFor(related, id).map.authorization;
    const arns = breakers.map((it) => principals[it.principal]?.arn ?? '');
    const limit = Math.max(atLeast, Math.floor((share.of * maxPercent) / 100));
    const expected = `expected: at most ${limit} (${maxPercent} %, or ${atLeast})`;
    const told = (count: number): string =>
      `${count} of ${share.of} users and roles could bring the account down`;
    const names = listOf(arns);
    if (share.certain > limit) {
      const percent = privileged.of === 0 ? 0 : Math.round((100 * privileged.certain) / privileged.of);
      const part = `${percent} % of the ${privileged.of} privileged ones`;
      return { ...fail(`${told(share.certain)}, ${part}: ${names}; ${expected}.`), restsOn: arns };
    }
    if (share.perhaps <= limit) return { ...pass(`${told(share.perhaps)}; ${expected}.`), restsOn: arns };
    const detail = 'conditions and policies that were not read decide about some';
    return {
      verdict: 'unknown',
      reason: `${told(share.certain)} surely, and perhaps ${share.perhaps}: ${names}; ${expected}.`,
      cause: { kind: 'not-collected', detail },
    };
  },
});

const SHOWN = 6;

function listOf(arns: readonly string[]): string {
  const shown = arns.slice(0, SHOWN).map((it) => it.split(':').slice(5).join(':'));
  const more = arns.length > SHOWN ? ` and ${arns.length - SHOWN} more` : '';
  return `${shown.join(', ')}${more}`;
}
