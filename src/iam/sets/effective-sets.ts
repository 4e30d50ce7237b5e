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
  readonly #numbers = new Map<PolicySets | Span, number>();
  /** What boundaries and the organization leave. */
  readonly #limits = new Map<string, Span>();
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

  #spanOf(own: readonly PolicySets[], limits: Span, tokenActions: readonly TokenAction[]): Span {
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
  #limitsOf(layers: readonly (readonly PolicySets[])[], ofResources: readonly PolicySets[]): Span {
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

  #number(sets: PolicySets | Span): number {
    const number = this.#numbers.get(sets) ?? this.#numbers.size;
    this.#numbers.set(sets, number);
    return number;
  }
}

/** Nothing that a resource control policy denies is surely denied everywhere: other accounts have resources too. */
function folded(layers: readonly (readonly PolicySets[])[], ofResources: readonly PolicySets[]): Span {
  const may = fullBits(actionCount());
  const must = fullBits(actionCount());
  for (const layer of layers) {
    intersect(may, unionOf(layer.map((it) => it.allowMay)));
    intersect(must, unionOf(layer.map((it) => it.allowMust)));
  }
  for (const it of layers.flat()) {
    subtract(may, it.denyMust);
    subtract(must, it.denyMay);
  }
  for (const it of ofResources) subtract(must, it.denyMay);
  return { must, may };
}

function unionOf(sets: readonly Bits[]): Bits {
  const bits = emptyBits(actionCount());
  for (const set of sets) unite(bits, set);
  return bits;
}

function writeSpan({ must, may }: Span, own: readonly PolicySets[], limits: Span): void {
  const parts = { allow: own.map((it) => it.allowMay), deny: own.map((it) => it.denyMust) };
  writeLeft(may, parts.allow, parts.deny, limits.may);
  const sure = { allow: own.map((it) => it.allowMust), deny: own.map((it) => it.denyMay) };
  writeLeft(must, sure.allow, sure.deny, limits.must);
}

/** Word by word, since thousands of principals each take a turn: what any allows within the limits, and none denies. */
function writeLeft(bits: Bits, allow: readonly Bits[], deny: readonly Bits[], limits: Bits): void {
  const allowing = allow.filter((it) => it !== noActions());
  const denying = deny.filter((it) => it !== noActions());
  for (let word = 0; word < bits.length; word++) {
    let left = 0;
    for (const it of allowing) left |= it[word] ?? 0;
    left &= limits[word] ?? 0;
    if (left !== 0) for (const it of denying) left &= ~(it[word] ?? 0);
    bits[word] = left;
  }
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
