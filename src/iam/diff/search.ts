import type { KeyShape } from './key-shapes.ts';
import { contradicts, valuesFor } from './key-values.ts';
import type { Literal, SignedLiteral } from './literals.ts';
import type { Membership } from './rules.ts';
import { findIn } from './text-groups.ts';
import type { TextGroup } from './text-groups.ts';
import type { Budget } from './text-search.ts';

/** Something that holds for a request or not. */
export type Atom =
  | { readonly about: 'action' | 'resource'; readonly membership: Membership }
  | { readonly about: 'literal'; readonly literal: Literal };

/** What is demanded of a request. */
export interface Demands {
  readonly action: TextDemands;
  readonly resource: TextDemands;
  /** By key; those about no key under an empty one. */
  readonly literals: ReadonlyMap<string, readonly SignedLiteral[]>;
}

/** To be in all groups of `wanted` and in none of `unwanted`. */
export interface TextDemands {
  readonly wanted: readonly TextGroup[];
  readonly unwanted: readonly TextGroup[];
}

/** A statement that must not apply: not all of its atoms may hold. */
export type Box = readonly Atom[];

export interface SearchTools<Witness> {
  readonly budget: Budget;
  readonly shapeOf: (key: string) => KeyShape;
  /** Whether demands can be met, as found before: most questions come up again and again. */
  readonly known: Map<string, boolean>;
  /** Makes a request that meets the demands, and gives it only if it surely is one that was looked for. */
  readonly attempt: (demands: Demands) => Witness | undefined;
}

export type Outcome<Witness> =
  | { readonly state: 'found'; readonly witness: Witness }
  /** Proved: every request that meets the demands is in one of the boxes. */
  | { readonly state: 'none' }
  | { readonly state: 'not-proved' };

interface Node {
  readonly demands: Demands;
  readonly boxes: readonly Box[];
}

const MAX_NODES = 2000;

/** Looks for a request that meets the demands and is in none of the boxes. */
export function search<Witness>(
  start: Demands,
  boxes: readonly Box[],
  tools: SearchTools<Witness>,
): Outcome<Witness> {
  if (!canBeMet(start, tools)) return { state: 'none' };
  const open: Node[] = [{ demands: start, boxes }];
  let isProved = true;
  for (let count = 0; open.length > 0; count++) {
    const node = open.pop();
    if (node === undefined || tools.budget.left < 0 || count > MAX_NODES) return { state: 'not-proved' };
    tools.budget.left -= 10 * (node.boxes.length + 1);
    const settled = settle(node, tools);
    if (settled === undefined) continue;
    const isLeaf = settled.boxes.length === 0;
    const witness = isLeaf || count === 0 ? tools.attempt(settled.demands) : undefined;
    if (witness !== undefined) return { state: 'found', witness };
    if (isLeaf) isProved = false;
    else open.push(...branches(settled));
  }
  return { state: isProved ? 'none' : 'not-proved' };
}

interface Settled {
  readonly demands: Demands;
  /** Each box with the atoms that can still fail: two or more. */
  readonly boxes: readonly { readonly box: Box; readonly options: readonly Atom[] }[];
}

/** Draws all conclusions that need no guess; undefined where there is a contradiction. */
function settle<Witness>(node: Node, tools: SearchTools<Witness>): Settled | undefined {
  let { demands, boxes } = node;
  for (;;) {
    const forced = boxes.filter((it) => it.length < 2);
    if (forced.some((it) => it.length === 0)) return undefined;
    demands = forced.flat().reduce((sum, atom) => demanding(sum, atom, false), demands);
    if (forced.length > 0 && !canBeMet(demands, tools)) return undefined;
    const reached = demands;
    const rest = boxes
      .filter((it) => it.length >= 2)
      .filter((box) => box.every((atom) => canHold(reached, atom, true, tools)))
      .map((box) => ({ box, options: box.filter((atom) => canHold(reached, atom, false, tools)) }));
    if (rest.some((it) => it.options.length === 0)) return undefined;
    if (rest.every((it) => it.options.length > 1)) return { demands, boxes: rest };
    boxes = rest.map((it) => (it.options.length === 1 ? it.options : it.box));
  }
}

/** One branch for each way in which the most constrained box can fail; the last one is taken first. */
function branches({ demands, boxes }: Settled): readonly Node[] {
  const [first, ...others] = boxes.toSorted((one, other) => one.options.length - other.options.length);
  if (first === undefined) return [];
  const rest = others.map((it) => it.box);
  return first.options
    .map((atom) => ({ demands: demanding(demands, atom, false), boxes: rest }))
    .toReversed();
}

export function demanding(demands: Demands, atom: Atom, holds: boolean): Demands {
  if (atom.about === 'literal') {
    const { literal } = atom;
    const known = demands.literals.get(literal.key) ?? [];
    const literals = new Map(demands.literals).set(literal.key, [...known, { literal, holds }]);
    return { ...demands, literals };
  }
  const { group, inside } = atom.membership;
  const texts = demands[atom.about];
  const more =
    inside === holds
      ? { ...texts, wanted: [...texts.wanted, group] }
      : { ...texts, unwanted: [...texts.unwanted, group] };
  return { ...demands, [atom.about]: more };
}

function canHold<Witness>(
  demands: Demands,
  atom: Atom,
  holds: boolean,
  tools: SearchTools<Witness>,
): boolean {
  const more = demanding(demands, atom, holds);
  return atom.about === 'literal'
    ? literalsCanBeMet(atom.literal.key, more.literals.get(atom.literal.key) ?? [], tools)
    : textsCanBeMet(atom.about, more[atom.about], tools);
}

function canBeMet<Witness>(demands: Demands, tools: SearchTools<Witness>): boolean {
  return (
    textsCanBeMet('action', demands.action, tools) &&
    textsCanBeMet('resource', demands.resource, tools) &&
    [...demands.literals].every(([key, signed]) => literalsCanBeMet(key, signed, tools))
  );
}

function textsCanBeMet<Witness>(
  about: 'action' | 'resource',
  { wanted, unwanted }: TextDemands,
  tools: SearchTools<Witness>,
): boolean {
  tools.budget.left -= 4 * (wanted.length + unwanted.length);
  const avoided = new Set(unwanted.map((it) => it.id));
  if (wanted.some((it) => avoided.has(it.id))) return false;
  const needed = [...new Set(wanted.map((it) => it.id))];
  const question = `${about} ${needed.toSorted().join()} not ${[...avoided].toSorted().join()}`;
  return remembered(question, tools, () => findIn(wanted, unwanted, tools.budget).state !== 'none');
}

function literalsCanBeMet<Witness>(
  key: string,
  signed: readonly SignedLiteral[],
  tools: SearchTools<Witness>,
): boolean {
  if (key === '') return !contradicts(signed);
  const ids = new Set(signed.map((it) => `${it.holds ? '' : '-'}${it.literal.id}`));
  const question = `${key} ${[...ids].toSorted().join()}`;
  return remembered(
    question,
    tools,
    () => valuesFor(signed, tools.shapeOf(key), tools.budget, undefined).state !== 'none',
  );
}

function remembered<Witness>(question: string, tools: SearchTools<Witness>, answer: () => boolean): boolean {
  const known = tools.known.get(question) ?? answer();
  // An answer that the budget cut short is no answer for later.
  if (tools.budget.left >= 0) tools.known.set(question, known);
  return known;
}
