import { STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { compile } from '../language/wildcard.ts';
import type { TextPattern } from './automaton.ts';
import { keyShape } from './key-shapes.ts';
import type { KeyShape } from './key-shapes.ts';
import { aboutRequester } from './principals.ts';
import type { About } from './principals.ts';
import type { Requester } from './requesters.ts';
import type { Membership, Rule, RuleSet } from './rules.ts';
import { demanding, search } from './search.ts';
import type { Atom, Box, Demands, Outcome, SearchTools } from './search.ts';
import { isIn } from './text-groups.ts';
import type { TextGroup } from './text-groups.ts';

/**
 * One part of the comparison: what one statement of the new policies allows, of one action (or all that one pattern
 * matches), to one kind of requester.
 */
export interface Piece {
  readonly rule: Rule;
  readonly requester: Requester;
  readonly action: PieceAction;
}

export type PieceAction =
  /** In lower case. */
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'pattern'; readonly pattern: TextPattern; readonly demands: Demands['action'] };

export interface Sides {
  readonly old: RuleSet;
  readonly now: RuleSet;
  readonly about: (rule: Rule, requester: Requester) => About;
}

const NOTHING: Demands = {
  action: { wanted: [], unwanted: [] },
  resource: { wanted: [], unwanted: [] },
  literals: new Map(),
};

/**
 * Looks for a request in the piece that the new policies allow and the old ones don't: one that no new Deny takes
 * away, and that either no old Allow gives, or some old Deny takes away.
 */
export function examine<Witness>(
  piece: Piece,
  sides: Sides,
  tools: SearchTools<Witness>,
): Outcome<Witness> {
  const given = boxOf(piece.rule, piece, sides);
  if (given === undefined) return { state: 'none' };
  const action = piece.action.kind === 'one' ? NOTHING.action : piece.action.demands;
  const start = given.reduce((sum, atom) => demanding(sum, atom, true), { ...NOTHING, action });
  const boxes = (rules: readonly Rule[]): readonly Box[] =>
    rules.flatMap((it) => {
      const box = boxOf(it, piece, sides);
      return box === undefined ? [] : [box];
    });
  const taken = boxes(sides.now.denies);
  const starts = [
    { demands: start, avoided: [...taken, ...boxes(sides.old.allows)] },
    ...boxes(sides.old.denies).map((box) => ({
      demands: box.reduce((sum, atom) => demanding(sum, atom, true), start),
      avoided: taken,
    })),
  ];
  let isProved = true;
  for (const { demands, avoided } of starts) {
    const outcome = search(demands, avoided, tools);
    if (outcome.state === 'found') return outcome;
    if (outcome.state === 'not-proved') isProved = false;
  }
  return { state: isProved ? 'none' : 'not-proved' };
}

/** What must hold, beyond the piece itself, for the rule to apply; undefined where it can't. */
function boxOf(rule: Rule, piece: Piece, { about }: Sides): Box | undefined {
  const concerns = concernsAction(rule.actions, piece.action);
  const names = about(rule, piece.requester);
  if (concerns === 'no' || names === 'false') return undefined;
  const atoms: Atom[] = [];
  if (concerns === 'partly') atoms.push({ about: 'action', membership: rule.actions });
  if (rule.resources !== undefined && !isEverything(rule.resources)) {
    atoms.push({ about: 'resource', membership: rule.resources });
  }
  const literals = names === 'true' ? rule.literals : [names, ...rule.literals];
  return [...atoms, ...literals.map((literal): Atom => ({ about: 'literal', literal }))];
}

function isEverything({ group, inside }: Membership): boolean {
  return inside && group.patterns.some((it) => it.wide.tokens.length === 1 && it.wide.tokens[0] === STAR);
}

function concernsAction({ group, inside }: Membership, action: PieceAction): 'yes' | 'no' | 'partly' {
  if (action.kind === 'one') return isIn(group, action.name) === inside ? 'yes' : 'no';
  const { tokens } = action.pattern;
  const lists = group.patterns.map((it) => it.wide.tokens);
  if (lists.some((it) => plainlyHolds(it, tokens))) return inside ? 'yes' : 'no';
  if (!lists.some((it) => mayMeet(it, tokens))) return inside ? 'no' : 'yes';
  return 'partly';
}

/** Sees at a glance whether the first pattern matches all that the second does, in the usual cases. */
function plainlyHolds(outer: Pattern, inner: Pattern): boolean {
  const isOpen = outer.at(-1) === STAR;
  const fixed = isOpen ? outer.length - 1 : outer.length;
  if (isOpen ? inner.length < fixed : inner.length !== fixed) return false;
  for (let at = 0; at < fixed; at++) if (outer[at] !== inner[at]) return false;
  return true;
}

/** Whether what comes before the first wildcards agrees. */
function mayMeet(one: Pattern, other: Pattern): boolean {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const [x = 0, y = 0] = [one[at], other[at]];
    if (x < 0 || y < 0) return true;
    if (x !== y) return false;
  }
  // One is the other's start: they meet if they are the same, or if what follows may be empty.
  return one.length === other.length || one[shorter] === STAR || other[shorter] === STAR;
}

const ALL_ACTIONS = compile('*:*');

/** A rule's actions as pieces of patterns with wildcards; those it names in full are looked at one by one. */
export function actionPatterns({ actions }: Rule): readonly PieceAction[] {
  const all: TextPattern = { tokens: ALL_ACTIONS, folded: false };
  if (!actions.inside) {
    const everything: TextGroup = { id: 'all actions', patterns: [{ symbolic: all, wide: all }] };
    return [{ kind: 'pattern', pattern: all, demands: { wanted: [everything], unwanted: [actions.group] } }];
  }
  return actions.group.patterns.flatMap((it, index) => {
    if (it.wide.tokens.every((token) => token >= 0)) return [];
    const group: TextGroup = { id: `${actions.group.id}.${index}`, patterns: [it] };
    return [{ kind: 'pattern', pattern: it.wide, demands: { wanted: [group], unwanted: [] } } as const];
  });
}

export function shapesFor(requester: Requester): (key: string) => KeyShape {
  const shapes = new Map<string, KeyShape>();
  return (key) => {
    const known = shapes.get(key) ?? { ...keyShape(key), ...requester.shapes.get(key) };
    shapes.set(key, known);
    return known;
  };
}

/** Requesters that no statement tells apart are one. */
export function distinct(
  requesters: readonly Requester[],
  rules: readonly Rule[],
  about: Sides['about'],
): readonly Requester[] {
  const asksForThem = new Set(rules.flatMap((rule) => rule.literals.map((it) => it.key)));
  const found = new Map<string, Requester>();
  for (const requester of requesters) {
    const answers = rules.map((rule) => {
      const answer = about(rule, requester);
      return typeof answer === 'string' ? answer : answer.id;
    });
    const isAsked = [...requester.shapes.keys()].some((key) => asksForThem.has(key));
    const id = `${isAsked ? `${requester.kind} ${requester.name} ${requester.account} ` : ''}${answers.join()}`;
    if (!found.has(id)) found.set(id, requester);
  }
  return [...found.values()];
}

export { aboutRequester };
