import { coversResources, touchesResources } from '../language/scope.ts';
import type { Statement } from '../language/policy.ts';
import type { ObservedCall } from './events.ts';
import { generalise } from './generalise.ts';
import type { Grant } from './grants.ts';

/** By action in lower case: what it was observed on; undefined: some of it is not known. */
export type ObservedResources = ReadonlyMap<string, ReadonlySet<string> | undefined>;

export function observedResources(calls: readonly ObservedCall[]): ObservedResources {
  const found = new Map<string, Set<string> | undefined>();
  for (const { action, resources } of calls.flatMap((it) => it.uses)) {
    const name = action.toLowerCase();
    const known = found.has(name) ? found.get(name) : new Set<string>();
    for (const resource of resources ?? []) known?.add(resource);
    found.set(name, resources === undefined ? undefined : known);
  }
  return found;
}

/** The resources that an action needs of a grant. */
export type Needed =
  | { readonly state: 'all' }
  /** Others grant what it was used on. */
  | { readonly state: 'nothing' }
  | { readonly state: 'some'; readonly resources: readonly string[]; readonly widened: readonly string[] };

const ALL: Needed = { state: 'all' };

/** Never more than the grant gives: a pattern that would reach beyond is replaced by what was observed. */
export function neededOf(
  action: string,
  observed: ReadonlySet<string> | undefined,
  scope: Grant['scope'],
): Needed {
  if (observed === undefined || observed.size === 0 || observed.has('*')) return ALL;
  const statement: Statement = { effect: 'Allow', actions: [action], ...scope };
  const isGiven = (resource: string): boolean => coversResources(statement, resource, '2012-10-17');
  const given = [...observed].filter(isGiven);
  const isPartlyGiven = [...observed].some(
    (it) => !isGiven(it) && touchesResources(statement, it, '2012-10-17'),
  );
  if (isPartlyGiven) return ALL;
  if (given.length === 0) return { state: 'nothing' };
  const { patterns, widened } = generalise(action, given);
  if (patterns.includes('*')) return ALL;
  if (!patterns.every(isGiven)) return { state: 'some', resources: given.toSorted(), widened: [] };
  return { state: 'some', resources: patterns, widened };
}
