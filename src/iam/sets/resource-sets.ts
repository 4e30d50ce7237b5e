import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import { specialRule } from '../evaluate/special-rules.ts';
import type { Context } from '../language/conditions.ts';
import { addBit, difference, emptyBits, intersect, intersection, isEmpty, union } from './bits.ts';
import type { Bits, Span } from './bits.ts';
import { layersOf } from './layers.ts';
import type { Layer, Layers } from './layers.ts';
import { answerOf, keysAsked } from './policy-answer.ts';
import type { PolicyAnswer } from './policy-answer.ts';
import { Questions } from './questions.ts';
import type { Question } from './questions.ts';
import { everythingOf, nothingOf } from './universe.ts';
import type { Universe } from './universe.ts';

/** ARNs on which an action is allowed or denied whatever policies say. */
interface Rules {
  readonly allowed: Bits;
  readonly denied: Bits;
}

/** Works out on which resources a principal may do an action. */
export class ResourceSets {
  readonly #authorization: Authorization;
  readonly #questions: Questions;
  /** Undefined: there are none. */
  readonly #rules = new WeakMap<Universe, Map<string, Rules | undefined>>();
  readonly #layers = new WeakMap<PrincipalEntity, Layers>();
  /** By action: what the service control policies ask of the caller. */
  readonly #ceilingKeys = new Map<number, readonly string[]>();

  constructor(authorization: Authorization) {
    this.#authorization = authorization;
    this.#questions = new Questions(authorization);
  }

  of(principal: PrincipalEntity, action: number, universe: Universe, further?: Context): Span {
    const question = this.#questions.of(principal, action, universe, further);
    const { allowing, ofResources } = this.#layersOf(principal);
    const [own = [], ...limits] = allowing;
    const { allow, deny } = answerOf(own, question);
    if (allow === nothingOf(universe) && question.facts.service !== 'sts') return allow;
    const boundaries = principal.boundary === null ? 0 : 1;
    let span = without(allow, deny, universe);
    for (const layer of limits.slice(0, boundaries)) span = within(span, answerOf(layer, question), universe);
    span = kept(span, this.#ceiling(limits.slice(boundaries), question), universe);
    if (ofResources.length > 0 && question.facts.hasResourceControlPolicies !== false) {
      const denied = this.#onOwnResources(answerOf(ofResources, question).deny, question);
      span = without(span, denied, universe);
    }
    const rules = this.#rulesFor(question);
    if (rules === undefined) return span;
    const { must, may } = without(span, { must: rules.denied, may: rules.denied }, universe);
    return { must: union(must, rules.allowed), may: union(may, rules.allowed) };
  }

  /** What the organization leaves: nearly always the same for every caller. */
  #ceiling(levels: readonly Layer[], question: Question): Span {
    const { universe, remembered, action } = question;
    if (levels.length === 0) return everythingOf(universe);
    const keys = this.#ceilingKeys.get(action) ?? keysAsked(levels.flat(), question);
    this.#ceilingKeys.set(action, keys);
    const told = question.told(keys);
    const known = told === undefined ? undefined : remembered.ceilings.get(told);
    if (known !== undefined) return known;
    let span = everythingOf(universe);
    for (const level of levels) span = within(span, answerOf(level, question), universe);
    if (told !== undefined) remembered.ceilings.set(told, span);
    return span;
  }

  #layersOf(principal: PrincipalEntity): Layers {
    const known = this.#layers.get(principal);
    if (known !== undefined) return known;
    const layers = layersOf(this.#authorization, principal);
    this.#layers.set(principal, layers);
    return layers;
  }

  /** What no policy changes, such as that nobody in the account changes a service-linked role. */
  #rulesFor(question: Question): Rules | undefined {
    const { action, caller, facts, universe } = question;
    if (facts.service !== 'iam' && facts.service !== 'sts' && facts.service !== 'kms') return undefined;
    const ofUniverse = this.#rules.get(universe) ?? new Map<string, Rules | undefined>();
    this.#rules.set(universe, ofUniverse);
    const id = `${action} ${caller.kind} ${caller.isServiceLinked}`;
    const rules = ofUniverse.has(id) ? ofUniverse.get(id) : rulesOf(question);
    ofUniverse.set(id, rules);
    return rules;
  }

  /** Resource control policies bind no resource of other accounts, and not every key. */
  #onOwnResources(deny: Span, question: Question): Span {
    const { arns } = question.universe;
    const surely = emptyBits(arns.length);
    const perhaps = emptyBits(arns.length);
    arns.forEach((arn, place) => {
      const owner = this.#questions.ownerOf(arn);
      if (owner === undefined || owner === this.#authorization.accountId) addBit(perhaps, place);
      if (owner === this.#authorization.accountId && question.facts.service !== 'kms') addBit(surely, place);
    });
    intersect(surely, deny.must);
    intersect(perhaps, deny.may);
    return { must: surely, may: perhaps };
  }
}

/** Spans are shared, so that what changes nothing makes no new one. */
function kept(span: Span, allow: Span, universe: Universe): Span {
  const everything = everythingOf(universe);
  if (allow === everything) return span;
  if (span === everything) return allow;
  return { must: intersection(span.must, allow.must), may: intersection(span.may, allow.may) };
}

function without(span: Span, deny: Span, universe: Universe): Span {
  if (deny === nothingOf(universe)) return span;
  return { must: difference(span.must, deny.may), may: difference(span.may, deny.must) };
}

function within(span: Span, { allow, deny }: PolicyAnswer, universe: Universe): Span {
  return without(kept(span, allow, universe), deny, universe);
}

/** The rules know of a request its caller, its action and its resource. */
function rulesOf(question: Question): Rules | undefined {
  const { arns } = question.universe;
  const rules = { allowed: emptyBits(arns.length), denied: emptyBits(arns.length) };
  if (arns.length === 0) return undefined;
  const first = question.askedAt(0);
  for (const [place, resource] of arns.entries()) {
    const rule = specialRule(first, resource);
    if (rule !== undefined) addBit(rules[rule.access], place);
  }
  return isEmpty(rules.allowed) && isEmpty(rules.denied) ? undefined : rules;
}
