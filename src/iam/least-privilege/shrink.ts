import { actionTable } from '../actions/actions.ts';
import type { ServiceInfo } from '../actions/actions.ts';
import { actionCount } from '../sets/action-patterns.ts';
import { countBits, hasBit } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { cover } from './pattern-cover.ts';
import type { WildcardPlaces } from './pattern-cover.ts';

export type { WildcardPlaces } from './pattern-cover.ts';

export interface ShrinkOptions {
  /** The default is `anywhere`. */
  readonly wildcards?: WildcardPlaces;
  /** Whether a pattern with wildcards may be used at all: what is granted today, say. Default: every pattern may. */
  readonly mayUse?: (pattern: string) => boolean;
}

export interface Shrunk {
  /** In AWS's spelling, sorted. They name exactly the actions of the set, of those that AWS has today. */
  readonly patterns: readonly string[];
  /** Those of them that would take in actions that AWS comes to add. */
  readonly futureProne: readonly FuturePronePattern[];
}

export interface FuturePronePattern {
  readonly pattern: string;
  /** First words of the actions that it takes in today: `Get`, `List`. A pattern that starts with a star takes any. */
  readonly verbs: readonly string[];
}

/** The fewest and shortest patterns that name exactly the actions of a set. */
export function shrink(actions: Bits, options: ShrinkOptions = {}): Shrunk {
  const { wildcards = 'anywhere', mayUse = () => true } = options;
  if (wildcards !== 'none' && countBits(actions) === actionCount() && mayUse('*')) {
    return { patterns: ['*'], futureProne: [{ pattern: '*', verbs: [] }] };
  }
  const found = [...actionTable().services.values()].flatMap((service) =>
    ofService(service, actions, wildcards, mayUse),
  );
  const sorted = found.toSorted((one, other) => (one.pattern < other.pattern ? -1 : 1));
  return {
    patterns: sorted.map((it) => it.pattern),
    futureProne: sorted.flatMap(({ pattern, names }) =>
      pattern.includes('*') ? [{ pattern, verbs: verbsOf(names) }] : [],
    ),
  };
}

interface ServicePattern {
  readonly pattern: string;
  /** What it takes in, without the service. */
  readonly names: readonly string[];
}

function ofService(
  { prefix, first, end }: ServiceInfo,
  actions: Bits,
  wildcards: WildcardPlaces,
  mayUse: (pattern: string) => boolean,
): readonly ServicePattern[] {
  const wanted: string[] = [];
  const others: string[] = [];
  for (let number = first; number < end; number++) {
    const name = actionTable().names[number]?.slice(prefix.length + 1) ?? '';
    (hasBit(actions, number) ? wanted : others).push(name);
  }
  if (wanted.length === 0) return [];
  if (others.length === 0 && wildcards !== 'none' && mayUse(`${prefix}:*`)) {
    return [{ pattern: `${prefix}:*`, names: wanted }];
  }
  const patterns = cover(wanted, others, wildcards, (it) => mayUse(`${prefix}:${it}`));
  return patterns.map(({ pattern, names }) => ({ pattern: `${prefix}:${pattern}`, names }));
}

function verbsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((it) => /^[A-Z]?[a-z0-9]*/.exec(it)?.[0] || it))].toSorted();
}
