import type { Spend } from '../model/kinds/billing.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';

/** What went to one region, or one service. */
interface Sum {
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
}

export interface SpendQuestion {
  /** Null: the account has no Cost Explorer. */
  readonly spend: readonly Spend[] | null;
  readonly by: 'region' | 'service';
  /** Names that are meant to be paid for; none: those that were paid for before. */
  readonly expected: readonly string[];
  /** Amounts below this count for nothing: a few requests are made everywhere. */
  readonly least: number;
  /** Ms since the epoch. */
  readonly now: number;
}

/** Months that count as recent: the present one, of which little may have passed, and the one before. */
const RECENT = 2;

/**
 * The verdict on where money went in the present month and the one before: to what is expected, or else to what was
 * paid for in the two months before those.
 */
export function judgeNewSpend({ spend, by, expected, least, now }: SpendQuestion): Judgement {
  if (spend === null)
    return notApplicable('Cost Explorer is not enabled for this account: it tells nothing.');
  const since = monthsBefore(now, RECENT - 1);
  const earlier = sums(
    spend.filter(({ month }) => month < since),
    by,
  ).filter(({ amount }) => amount >= least);
  const meant = expected.length > 0 ? expected : earlier.map(({ name }) => name).toSorted();
  if (meant.length === 0) return notApplicable(`Nothing was paid for before ${since}: no ${by} is new.`);
  const strange = sums(
    spend.filter(({ month }) => month >= since),
    by,
  ).filter(({ name, amount }) => amount >= least && !meant.includes(name));
  if (strange.length === 0) return pass(`Since ${since} no money went to an unexpected ${by}.`);
  const found = strange.toSorted((a, b) => b.amount - a.amount);
  return fail(
    `Since ${since} money went to ${listed(found.map(priced))}; expected: only to ${listed(meant)}.`,
  );
}

function monthsBefore(now: number, months: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** What belongs to no region (support, registrations) is not of one that nobody meant. */
const NO_REGION = new Set(['', 'global', 'NoRegion']);

function sums(spend: readonly Spend[], by: 'region' | 'service'): readonly Sum[] {
  const found = new Map<string, Sum>();
  for (const row of spend) {
    const name = row[by];
    if (by === 'region' && NO_REGION.has(name)) continue;
    found.set(name, { name, amount: (found.get(name)?.amount ?? 0) + row.amount, unit: row.unit });
  }
  return [...found.values()];
}

function priced({ name, amount, unit }: Sum): string {
  return `${name} (${amount.toFixed(2)} ${unit})`;
}

const SHOWN = 8;

function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return `${names.slice(0, SHOWN).join(', ')}${more}`;
}
