import type { ChecklistRow } from '../checklist/state.ts';

export interface Section {
  readonly title: string;
  readonly rows: readonly ChecklistRow[];
}

const TITLES: Readonly<Record<string, string>> = {
  own: 'Own your side',
  iam: 'Least privilege',
  secrets: 'Secrets',
  encrypt: 'Encryption',
  https: 'HTTPS everywhere',
  monitor: 'Monitoring',
  check: 'Keep checking',
};

/** The checklist by section, in its own order. An item's id starts with its section's. */
export function bySection(rows: readonly ChecklistRow[]): Section[] {
  const sections = Map.groupBy(rows, (row) => row.item.split('.', 1)[0] ?? '');
  return Array.from(sections, ([id, own]) => ({ title: TITLES[id] ?? id, rows: own }));
}
