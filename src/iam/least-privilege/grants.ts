import { actionNumber } from '../actions/actions.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { actionCount, addRuns } from '../sets/action-patterns.ts';
import type { Runs } from '../sets/action-patterns.ts';
import { difference, emptyBits, union } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { statementActions } from '../sets/statement-actions.ts';
import { coversActions } from '../language/scope.ts';
import { inVersion2012 } from './documents.ts';
import { takesInOf } from './taken-in.ts';

/** What statements with the same resources and conditions allow today. */
export interface Grant {
  /** In the language of 2012; its actions are the grant's no more. */
  readonly scope: Pick<Statement, 'resources' | 'notResources' | 'conditions'>;
  /** Actions of AWS's table. */
  readonly actions: Bits;
  /** Actions in full that the table lacks. */
  readonly unknownActions: readonly string[];
  /** Whether it allows that action, written in full; the table need not have it. */
  readonly allows: (action: string) => boolean;
  /** Whether the grant surely allows all that a pattern with wildcards may ever match. */
  readonly takesIn: (pattern: string) => boolean;
}

/**
 * The Allow statements of policies, put together by resources and conditions, the widest first; of what a wide one allows
 * everywhere, the others keep nothing. `seen`: actions that were used.
 */
export function grantsOf(policies: readonly Policy[], partition: string, seen: Bits): readonly Grant[] {
  const all = policies.flatMap(({ statements, version }) =>
    statements.flatMap((it) => (it.effect === 'Allow' ? [partOf(it, version, partition)] : [])),
  );
  const placed = withoutIdle(all, seen);
  const groups = [...Map.groupBy(placed, (it) => scopeText(it.scope)).values()].map(together);
  const wide = groups.filter((it) => isEverywhere(it.scope));
  const covered = wide.reduce((sum, it) => union(sum, it.actions), emptyBits(actionCount()));
  const narrow = groups
    .filter((it) => !isEverywhere(it.scope))
    .map((it) => ({ ...it, actions: difference(it.actions, covered) }));
  return [...wide, ...narrow];
}

/** The Deny statements of policies. */
export function deniesOf(policies: readonly Policy[]): readonly Statement[] {
  return policies.flatMap(({ statements, version }) =>
    statements.flatMap((it) => (it.effect === 'Deny' ? [inVersion2012(it, version)] : [])),
  );
}

interface Part extends Grant {
  /** Those that AWS documents no such resource for, so that allowing them may come to nothing. */
  readonly idle: Bits;
}

function partOf(statement: Statement, version: Policy['version'], partition: string): Part {
  const { named, somewhere } = statementActions(statement, version, partition);
  const [actions, all] = [bitsOfRuns(somewhere), bitsOfRuns(named)];
  const { resources, notResources, conditions } = inVersion2012(statement, version);
  const hasEffect = ![statement.actions, statement.notActions, resources, notResources].some(
    (it) => it?.length === 0,
  );
  return {
    scope: {
      ...(resources === undefined ? {} : { resources }),
      ...(notResources === undefined ? {} : { notResources }),
      conditions,
    },
    actions: hasEffect ? actions : emptyBits(actionCount()),
    idle: hasEffect ? difference(all, actions) : emptyBits(actionCount()),
    unknownActions: hasEffect ? unknownIn(statement) : [],
    allows: (action) => hasEffect && coversActions(statement, { pattern: action, except: [] }),
    takesIn: hasEffect ? takesInOf(statement) : () => false,
  };
}

function bitsOfRuns(runs: Runs): Bits {
  const bits = emptyBits(actionCount());
  addRuns(bits, runs);
  return bits;
}

function unknownIn({ actions = [] }: Statement): readonly string[] {
  return actions.filter((it) => !/[*?]/.test(it) && actionNumber(it) === undefined);
}

/**
 * What seems idle is kept where no other statement allows it, or where it was used: AWS's reference may lack a kind of
 * resource.
 */
function withoutIdle(parts: readonly Part[], seen: Bits): readonly Grant[] {
  const working = parts.reduce((sum, it) => union(sum, it.actions), emptyBits(actionCount()));
  const needless = difference(working, seen);
  return parts.map(({ idle, ...part }) => ({
    ...part,
    actions: union(part.actions, difference(idle, needless)),
  }));
}

function scopeText({ resources, notResources, conditions }: Grant['scope']): string {
  return JSON.stringify([
    resources?.toSorted(),
    notResources?.toSorted(),
    conditions.map((it) => JSON.stringify({ ...it, values: it.values.toSorted() })).toSorted(),
  ]);
}

function together(parts: readonly Grant[]): Grant {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError('a group has at least one member');
  return {
    scope: first.scope,
    actions: others.reduce((sum, it) => union(sum, it.actions), first.actions),
    unknownActions: [...new Set(parts.flatMap((it) => it.unknownActions))],
    allows: (action) => parts.some((it) => it.allows(action)),
    takesIn: (pattern) => parts.some((it) => it.takesIn(pattern)),
  };
}

function isEverywhere({ resources, notResources, conditions }: Grant['scope']): boolean {
  if (conditions.length > 0 || notResources !== undefined) return false;
  return resources === undefined || resources.some((it) => /^\*+$/.test(it));
}
