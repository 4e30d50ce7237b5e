import type { Authorization, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import { actionNumber } from '../actions/actions.ts';
import { askedOf } from '../evaluate/asked.ts';
import type { Caller } from '../evaluate/decision.ts';
import { specialRule } from '../evaluate/special-rules.ts';
import { actionCount, noActions } from './action-patterns.ts';
import { emptyBits, emptySpan, fullBits, intersect, setBit, subtract, unite } from './bits.ts';
import type { Bits, Span } from './bits.ts';
import { BitsPool } from './bits-pool.ts';
import { callerContext, callerOf } from './callers.ts';
import { layersOf } from './layers.ts';
import { policySets, unreadSets } from './policy-sets.ts';
import type { PolicySets } from './policy-sets.ts';

/** Works out what each principal may do at all; principals with the same policies share one answer. */
export class EffectiveSets {
  readonly #authorization: Authorization;
  readonly #numbers = new Map<PolicySets, number>();
  readonly #limits = new Map<string, PolicySets>();
  readonly #spans = new Map<string, Span>();
  /** Most principals may surely do next to nothing, and many of them the same. */
  readonly #pool = new BitsPool();
  /** Written over for each principal, before what is found is put into the pool. */
  readonly #draft = emptySpan(actionCount());
  readonly #tokenActions = new Map<string, readonly TokenAction[]>();

  constructor(authorization: Authorization) {
    this.#authorization = authorization;
  }

  of(principal: PrincipalEntity): Span {
    const { partition } = this.#authorization;
    const caller = callerOf(this.#authorization, principal);
    const context = callerContext(this.#authorization, caller, '');
    const read = ({ policy }: PolicySource): PolicySets =>
      policy === undefined ? unreadSets() : policySets(policy, partition, context);
    const { allowing, ofResources } = layersOf(this.#authorization, principal);
    const [own = [], ...others] = allowing.map((layer) => layer.map(read));
    const limits = this.#limitsOf(others, ofResources.map(read));
    const id = `${principal.kind} ${this.#id(own)} ${this.#number(limits)}`;
    const known = this.#spans.get(id);
    if (known !== undefined) return known;
    const span = this.#spanOf(own, limits, this.#tokenActionsOf(caller));
    this.#spans.set(id, span);
    return span;
  }

  #spanOf(own: readonly PolicySets[], limits: PolicySets, tokenActions: readonly TokenAction[]): Span {
    const { must, may } = this.#draft;
    writeSpan(this.#draft, own, limits);
    for (const { number, isAllowed } of tokenActions) {
      setBit(must, number, isAllowed);
      setBit(may, number, isAllowed);
    }
    return { must: this.#pool.copyOf(must), may: this.#pool.copyOf(may) };
  }

  #tokenActionsOf(caller: Caller): readonly TokenAction[] {
    const id = `${caller.kind} ${caller.isServiceLinked}`;
    const known = this.#tokenActions.get(id) ?? tokenActionsOf(caller);
    this.#tokenActions.set(id, known);
    return known;
  }

  /** Boundary and organization as one: few differ, and each binds many principals. */
  #limitsOf(layers: readonly (readonly PolicySets[])[], ofResources: readonly PolicySets[]): PolicySets {
    // Levels without a policy count: nothing is allowed through them.
    const id = [...layers.map((layer) => this.#id(layer)), `resources ${this.#id(ofResources)}`].join(';');
    const limits = this.#limits.get(id) ?? folded(layers, ofResources);
    this.#limits.set(id, limits);
    return limits;
  }

  #id(sets: readonly PolicySets[]): string {
    const numbers = sets.map((it) => this.#number(it));
    return numbers.toSorted((one, other) => one - other).join();
  }

  #number(sets: PolicySets): number {
    const number = this.#numbers.get(sets) ?? this.#numbers.size;
    this.#numbers.set(sets, number);
    return number;
  }
}

/** Nothing that a resource control policy denies is surely denied everywhere: other accounts have resources too. */
function folded(layers: readonly (readonly PolicySets[])[], ofResources: readonly PolicySets[]): PolicySets {
  const allowMay = fullBits(actionCount());
  const allowMust = fullBits(actionCount());
  for (const layer of layers) {
    intersect(allowMay, unionOf(layer.map((it) => it.allowMay)));
    intersect(allowMust, unionOf(layer.map((it) => it.allowMust)));
  }
  const all = layers.flat();
  return {
    allowMay,
    allowMust,
    denyMay: unionOf([...all, ...ofResources].map((it) => it.denyMay)),
    denyMust: unionOf(all.map((it) => it.denyMust)),
  };
}

function writeSpan({ must, may }: Span, own: readonly PolicySets[], limits: PolicySets): void {
  writeUnion(
    may,
    own.map((it) => it.allowMay),
  );
  writeUnion(
    must,
    own.map((it) => it.allowMust),
  );
  intersect(may, limits.allowMay);
  intersect(must, limits.allowMust);
  for (const it of [...own, limits]) {
    if (it.denyMust !== noActions()) subtract(may, it.denyMust);
    if (it.denyMay !== noActions()) subtract(must, it.denyMay);
  }
}

/** A set of its own, even of a single one. */
function unionOf(sets: readonly Bits[]): Bits {
  const bits = emptyBits(actionCount());
  writeUnion(bits, sets);
  return bits;
}

function writeUnion(bits: Bits, sets: readonly Bits[]): void {
  const [first, ...more] = sets.filter((it) => it !== noActions());
  if (first === undefined) bits.fill(0);
  else bits.set(first);
  for (const set of more) unite(bits, set);
}

const TOKEN_ACTIONS = ['sts:GetCallerIdentity', 'sts:GetSessionToken', 'sts:GetFederationToken'];

/** One that needs no permission, or that roles cannot call with any. */
interface TokenAction {
  readonly number: number;
  readonly isAllowed: boolean;
}

/** They are ruled by the kind of the caller alone. */
function tokenActionsOf(caller: Caller): readonly TokenAction[] {
  return TOKEN_ACTIONS.flatMap((action): readonly TokenAction[] => {
    const number = actionNumber(action);
    const request = { caller, action, resource: '*', resourceAccountId: caller.accountId ?? '' };
    const rule = specialRule(askedOf(request, { organization: { state: 'none' }, boundary: null }));
    if (rule === undefined || number === undefined) return [];
    return [{ number, isAllowed: rule.access === 'allowed' }];
  });
}
