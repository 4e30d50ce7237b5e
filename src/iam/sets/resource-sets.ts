import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import { specialRule } from '../evaluate/special-rules.ts';
import type { Context } from '../language/conditions.ts';
import { addBit, emptyBits, fullSpan, intersect, setBit, subtract } from './bits.ts';
import type { Span } from './bits.ts';
import { layersOf } from './layers.ts';
import { answerOf } from './policy-answer.ts';
import { Questions } from './questions.ts';
import type { Question } from './questions.ts';
import type { Universe } from './universe.ts';

/** Works out on which resources a principal may do an action. */
export class ResourceSets {
  readonly #authorization: Authorization;
  readonly #questions: Questions;

  constructor(authorization: Authorization) {
    this.#authorization = authorization;
    this.#questions = new Questions(authorization);
  }

  of(principal: PrincipalEntity, action: number, universe: Universe, further?: Context): Span {
    const question = this.#questions.of(principal, action, universe, further);
    const { allowing, ofResources } = layersOf(this.#authorization, principal);
    const result = fullSpan(universe.arns.length);
    for (const layer of allowing) {
      const { allow, deny } = answerOf(layer, question);
      intersect(result.must, allow.must);
      intersect(result.may, allow.may);
      takeAway(result, deny);
    }
    if (ofResources.length > 0 && question.facts.hasResourceControlPolicies !== false) {
      takeAway(result, this.#onOwnResources(answerOf(ofResources, question).deny, question));
    }
    applySpecialRules(result, question);
    return result;
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

function takeAway(result: Span, deny: Span): void {
  subtract(result.must, deny.may);
  subtract(result.may, deny.must);
}

/** What no policy changes, such as that nobody in the account changes a service-linked role. */
function applySpecialRules(result: Span, question: Question): void {
  const { service } = question.facts;
  if (service !== 'iam' && service !== 'sts' && service !== 'kms') return;
  question.universe.arns.forEach((_, place) => {
    const rule = specialRule(question.askedAt(place));
    if (rule === undefined) return;
    setBit(result.must, place, rule.access === 'allowed');
    setBit(result.may, place, rule.access === 'allowed');
  });
}
