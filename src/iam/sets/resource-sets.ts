import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import { specialRule } from '../evaluate/special-rules.ts';
import type { Context } from '../language/conditions.ts';
import { addBit, emptyBits, intersect, subtract, unite } from './bits.ts';
import type { Bits, Span } from './bits.ts';
import { layersOf } from './layers.ts';
import { answerOf } from './policy-answer.ts';
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
  readonly #rules = new WeakMap<Universe, Map<string, Rules>>();

  constructor(authorization: Authorization) {
    this.#authorization = authorization;
    this.#questions = new Questions(authorization);
  }

  of(principal: PrincipalEntity, action: number, universe: Universe, further?: Context): Span {
    const question = this.#questions.of(principal, action, universe, further);
    const { allowing, ofResources } = layersOf(this.#authorization, principal);
    const nothing = nothingOf(universe);
    const result = { must: everythingOf(universe).must.slice(), may: everythingOf(universe).may.slice() };
    for (const layer of allowing) {
      const { allow, deny } = answerOf(layer, question);
      if (allow === nothing && question.facts.service !== 'sts') return nothing;
      keep(result, allow);
      takeAway(result, deny);
    }
    if (ofResources.length > 0 && question.facts.hasResourceControlPolicies !== false) {
      takeAway(result, this.#onOwnResources(answerOf(ofResources, question).deny, question));
    }
    const rules = this.#rulesFor(question);
    if (rules === undefined) return result;
    takeAway(result, { must: rules.denied, may: rules.denied });
    unite(result.must, rules.allowed);
    unite(result.may, rules.allowed);
    return result;
  }

  /** What no policy changes, such as that nobody in the account changes a service-linked role. */
  #rulesFor(question: Question): Rules | undefined {
    const { action, caller, facts, universe } = question;
    if (facts.service !== 'iam' && facts.service !== 'sts' && facts.service !== 'kms') return undefined;
    const ofUniverse = this.#rules.get(universe) ?? new Map<string, Rules>();
    this.#rules.set(universe, ofUniverse);
    const id = `${action} ${caller.kind} ${caller.isServiceLinked}`;
    const rules = ofUniverse.get(id) ?? rulesOf(question);
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

function keep(result: Span, allow: Span): void {
  intersect(result.must, allow.must);
  intersect(result.may, allow.may);
}

function takeAway(result: Span, deny: Span): void {
  subtract(result.must, deny.may);
  subtract(result.may, deny.must);
}

function rulesOf(question: Question): Rules {
  const { arns } = question.universe;
  const rules = { allowed: emptyBits(arns.length), denied: emptyBits(arns.length) };
  for (const place of arns.keys()) {
    const rule = specialRule(question.askedAt(place));
    if (rule !== undefined) addBit(rules[rule.access], place);
  }
  return rules;
}
