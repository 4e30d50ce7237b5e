import type { EventSubscriptionFacts } from '../model/kinds/rds.ts';

/** What somebody should hear of, by the kind of source. */
export interface Critical {
  readonly sourceType: string;
  readonly categories: readonly string[];
}

/** The categories of which nobody is told for all sources of a type, as `db-instance: failure`. */
export function unheard(
  critical: readonly Critical[],
  subscriptions: readonly EventSubscriptionFacts[],
): readonly string[] {
  const working = subscriptions.filter((it) => it.Enabled && it.status === 'active');
  return critical.flatMap(({ sourceType, categories }) => {
    const missed = categories.filter((category) => !working.some((it) => tells(it, sourceType, category)));
    return missed.length === 0 ? [] : [`${sourceType}: ${missed.join(', ')}`];
  });
}

/** A subscription to single sources leaves out the next database that is made. */
function tells(
  { SourceType, SourceIds, EventCategories }: EventSubscriptionFacts,
  sourceType: string,
  category: string,
): boolean {
  if (SourceType !== null && (SourceType !== sourceType || SourceIds.length > 0)) return false;
  return EventCategories.length === 0 || EventCategories.includes(category);
}
