import type { VerdictCounts } from '../model/verdict.ts';
import type { KnownFrom, SectionId } from './item.ts';
import type { Item, ItemId } from './items.ts';
import { ITEMS } from './items.ts';

/** `unanswered`: nothing has judged it, or a person still has to say. */
export type ItemState = 'pass' | 'fail' | 'unknown' | 'attested' | 'unanswered';

/** A person's word that an item holds. Dates are ISO 8601. */
export interface Attestation {
  readonly by: string;
  readonly at: string;
  /** From this day on it no longer counts. */
  readonly until: string;
  /** Address of what proves it. */
  readonly evidence?: string;
}

/** One item as every report shows it. */
export interface ChecklistRow {
  readonly item: ItemId;
  readonly section: SectionId;
  readonly title: string;
  readonly state: ItemState;
  /** How many verdicts of each kind the item's controls gave. */
  readonly counts: VerdictCounts;
  readonly attestation?: Attestation;
  /** One sentence where the state alone would mislead: what is missing, or what it rests on. */
  readonly next?: string;
}

const NONE: VerdictCounts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, manual: 0, excepted: 0 };

/** Who answers what no control reads, the first that applies. */
const ANSWERED_BY: readonly (readonly [KnownFrom, string])[] = [
  ['api', 'No control of this scan reads it.'],
  ['logs', 'Answered by reading the logs; a scan of the account does not.'],
  ['repositories', 'Answered by reading code repositories; a scan of the account does not.'],
];

/**
 * The state of every item of the checklist, in its order, from the verdicts that name it; items without any are there too.
 *
 * The worst verdict tells: a failure, then a verdict that is unknown. After those, an item that needs a person's word is
 * `unanswered` however many verdicts passed, for they are not the whole of it. This function takes no attestations, so it
 * never answers `attested`. Counts of ids that are no items are left out; a test holds that controls name none.
 */
export function itemStates(counts: ReadonlyMap<string, VerdictCounts>): ChecklistRow[] {
  return ITEMS.map((item) => {
    const own = counts.get(item.id) ?? NONE;
    return { item: item.id, section: item.section, title: item.title, ...stateOf(item, own), counts: own };
  });
}

function stateOf(item: Item, counts: VerdictCounts): Pick<ChecklistRow, 'state' | 'next'> {
  if (counts.fail > 0) return { state: 'fail' };
  if (counts.unknown > 0) return { state: 'unknown' };
  if (item.known.includes('attested') || counts.manual > 0) {
    return { state: 'unanswered', next: `A person must say: ${item.question}` };
  }
  if (counts.pass > 0) return { state: 'pass' };
  if (counts.excepted > 0)
    return { state: 'pass', next: 'Every failure is excepted: somebody accepted it for a time.' };
  if (counts.notApplicable > 0) return { state: 'pass', next: 'Nothing of this kind in the account.' };
  return { state: 'unanswered', next: answeredBy(item) };
}

function answeredBy({ known }: Item): string {
  return ANSWERED_BY.find(([from]) => known.includes(from))?.[1] ?? 'Nothing reads it.';
}
