/** Findings of one name. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

const NAMED = 5;

/** `Impact:EC2/X (3), SensitiveData:S3Object/Personal (1) and 2 more`, the most frequent first. */
export function listCounts(counts: readonly NamedCount[]): string {
  const sorted = counts.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const names = sorted.slice(0, NAMED).map(({ name, count }) => `${name} (${count})`);
  const more = sorted.length > NAMED ? ` and ${sorted.length - NAMED} more` : '';
  return `${names.join(', ')}${more}`;
}

/** How often each name occurs. */
export function countNames(names: readonly string[]): readonly NamedCount[] {
  return [...Map.groupBy(names, (name) => name)].map(([name, some]) => ({ name, count: some.length }));
}
