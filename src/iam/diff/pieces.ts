import { COLON, SEGMENT_STAR, STAR } from '../language/pattern.ts';
import { listsAction, listsPattern } from './action-index.ts';
import type { TextPattern } from './automaton.ts';
import type { About } from './principals.ts';
import type { Requester } from './requesters.ts';
import type { Membership, Rule, RuleSet } from './rules.ts';
import { demanding, search } from './search.ts';
import type { Atom, Box, Demands, Outcome, SearchTools, TextDemands } from './search.ts';
import type { TextGroup } from './text-groups.ts';

/** One action, in lower case, or all that a pattern matches. */
export type PieceAction =
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'pattern'; readonly pattern: TextPattern; readonly demands: TextDemands };

export interface Sides {
  readonly old: RuleSet;
  readonly now: RuleSet;
  readonly about: (rule: Rule, requester: Requester) => About;
}

/** All rules as they are for one action (or pattern of actions) and one kind of requester: each as a box. */
export interface Scene {
  readonly action: PieceAction;
  readonly given: ReadonlyMap<Rule, Box>;
  readonly taken: Boxes;
  readonly givenBefore: Boxes;
  readonly takenBefore: Boxes;
}

/** By what they ask for. */
type Boxes = ReadonlyMap<string, Box>;

export function sceneOf(action: PieceAction, requester: Requester, sides: Sides): Scene {
  const boxes = (rules: readonly Rule[]): ReadonlyMap<Rule, Box> =>
    new Map(
      rules.flatMap((rule) => {
        const box = boxOf(rule, action, sides.about(rule, requester));
        return box === undefined ? [] : [[rule, box] as const];
      }),
    );
  return {
    action,
    given: boxes(sides.now.allows),
    taken: boxesOf(boxes(sides.now.denies)),
    givenBefore: boxesOf(boxes(sides.old.allows)),
    takenBefore: boxesOf(boxes(sides.old.denies)),
  };
}

function boxesOf(boxes: ReadonlyMap<Rule, Box>): Boxes {
  return new Map([...boxes.values()].map((it) => [idOf(it), it]));
}

function idOf(box: Box): string {
  return box
    .map((atom) =>
      atom.about === 'literal'
        ? `${atom.literal.key} ${atom.literal.id}`
        : `${atom.about} ${atom.membership.inside} ${atom.membership.group.id}`,
    )
    .toSorted()
    .join();
}

const NOTHING: Demands = {
  action: { wanted: [], unwanted: [] },
  resource: { wanted: [], unwanted: [] },
  literals: new Map(),
};

/**
 * Looks for a request that the rule allows now and that was not allowed before: one that no new Deny takes away, and
 * that either no old Allow gave, or some old Deny took away.
 */
export function examine<Witness>(scene: Scene, rule: Rule, tools: SearchTools<Witness>): Outcome<Witness> {
  const given = scene.given.get(rule);
  if (given === undefined) return { state: 'none' };
  const action = scene.action.kind === 'one' ? NOTHING.action : scene.action.demands;
  const start = demandingAll({ ...NOTHING, action }, given);
  let isProved = true;
  for (const { id, box, avoided } of startsOf(scene, given)) {
    tools.budget.left -= 20;
    // The usual case, seen at once: an old statement that is the same, or asks for nothing more.
    if (avoided.some((it) => it.has('') || it.has(id))) continue;
    const boxes = avoided.flatMap((it) => [...it.values()]);
    tools.budget.left -= boxes.length;
    const outcome = search(demandingAll(start, box), boxes, tools);
    if (outcome.state === 'found') return outcome;
    if (outcome.state === 'not-proved') isProved = false;
  }
  return { state: isProved ? 'none' : 'not-proved' };
}

interface Start {
  /** What is demanded beside what the rule demands; of the first start, that itself. */
  readonly box: Box;
  readonly id: string;
  readonly avoided: readonly Boxes[];
}

function* startsOf(scene: Scene, given: Box): Generator<Start> {
  yield { box: [], id: idOf(given), avoided: [scene.givenBefore, scene.taken] };
  for (const [id, box] of scene.takenBefore) yield { box, id, avoided: [scene.taken] };
}

function demandingAll(demands: Demands, box: Box): Demands {
  return box.reduce((sum, atom) => demanding(sum, atom, true), demands);
}

/** What must hold beyond the scene itself for the rule to apply; undefined where it can't. */
function boxOf(rule: Rule, action: PieceAction, about: About): Box | undefined {
  if (about === 'false') return undefined;
  const concerns = concernsAction(rule.actions, action);
  if (concerns === 'no') return undefined;
  const atoms: Atom[] = [];
  if (concerns === 'partly') atoms.push({ about: 'action', membership: rule.actions });
  if (rule.resources !== undefined && !isEverything(rule.resources)) {
    atoms.push({ about: 'resource', membership: rule.resources });
  }
  const literals = about === 'true' ? rule.literals : [about, ...rule.literals];
  return [...atoms, ...literals.map((literal): Atom => ({ about: 'literal', literal }))];
}

function isEverything({ group, inside }: Membership): boolean {
  return inside && group.patterns.some((it) => it.wide.tokens.length === 1 && it.wide.tokens[0] === STAR);
}

function concernsAction({ group, inside }: Membership, action: PieceAction): 'yes' | 'no' | 'partly' {
  if (action.kind === 'one') return listsAction(group, action.name) === inside ? 'yes' : 'no';
  const listed = listsPattern(group, action.pattern);
  if (listed === 'some') return 'partly';
  return (listed === 'all') === inside ? 'yes' : 'no';
}

/** A service, a colon and a name without any. */
const ALL_ACTIONS: TextPattern = { tokens: [SEGMENT_STAR, COLON, SEGMENT_STAR], folded: false };
const ALL_ACTIONS_GROUP: TextGroup = {
  id: 'all actions',
  patterns: [{ symbolic: ALL_ACTIONS, wide: ALL_ACTIONS }],
};

/** A rule's patterns of actions with wildcards; actions named in full are looked at one by one. */
export function actionPatterns({ actions }: Rule): readonly PieceAction[] {
  const { group, inside } = actions;
  if (!inside) {
    const demands = { wanted: [ALL_ACTIONS_GROUP], unwanted: [group] };
    return [{ kind: 'pattern', pattern: ALL_ACTIONS, demands }];
  }
  return group.patterns.flatMap((it) => {
    if (it.wide.tokens.every((token) => token >= 0)) return [];
    const wanted: TextGroup = { id: `action ${it.wide.tokens.join()}`, patterns: [it] };
    const demands = { wanted: [wanted, ALL_ACTIONS_GROUP], unwanted: [] };
    return [{ kind: 'pattern', pattern: it.wide, demands } as const];
  });
}
