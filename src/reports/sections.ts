import type { KnownFrom } from '../checklist/item.ts';
import { ITEMS } from '../checklist/items.ts';
import { SECTIONS } from '../checklist/sections.ts';
import type { ChecklistRow } from '../checklist/state.ts';

export interface SectionRows {
  readonly title: string;
  readonly rows: readonly ChecklistRow[];
}

/** The checklist by section, in its order; sections without rows are left out. */
export function bySection(rows: readonly ChecklistRow[]): SectionRows[] {
  return SECTIONS.map(({ id, title }) => ({ title, rows: rows.filter((row) => row.section === id) })).filter(
    (section) => section.rows.length > 0,
  );
}

const KNOWN = new Map<string, readonly KnownFrom[]>(ITEMS.map((item) => [item.id, item.known]));

/** Unanswered for want of a person's word, rather than because this scan reads nothing about it. */
export function waitsForPerson({ item, state, counts }: ChecklistRow): boolean {
  if (state !== 'unanswered') return false;
  return counts.manual > 0 || (KNOWN.get(item)?.includes('attested') ?? false);
}
