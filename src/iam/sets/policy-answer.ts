import type { PolicySource } from '../account/authorization.ts';
import { evaluateConditions, variablesOf } from '../language/conditions.ts';
import type { PolicyVersion, Statement } from '../language/policy.ts';
import type { Truth } from '../language/truth.ts';
import { runsHave } from './action-patterns.ts';
import { addBit, complement, emptyBits, emptySpan, fullBits, fullSpan, intersect, membersOf, unite } from './bits.ts';
import type { Bits, Span } from './bits.ts';
import { compiledPolicy } from './compiled-policy.ts';
import type { CompiledPolicy, CompiledStatement } from './compiled-policy.ts';
import type { Question } from './questions.ts';
import { mayStandForNone } from './resource-reach.ts';
import { matchedBy } from './universe.ts';

/** On which ARNs a policy, or several together, allow an action, and on which they deny it. */
export interface PolicyAnswer {
  readonly allow: Span;
  readonly deny: Span;
}

export function answerOf(sources: readonly PolicySource[], question: Question): PolicyAnswer {
  const size = question.universe.arns.length;
  const answer = { allow: emptySpan(size), deny: emptySpan(size) };
  for (const { policy } of sources) {
    if (policy === undefined) {
      unite(answer.allow.may, fullBits(size));
      unite(answer.deny.may, fullBits(size));
      continue;
    }
    const one = policyAnswer(compiledPolicy(policy, question.partition), question);
    include(answer.allow, one.allow);
    include(answer.deny, one.deny);
  }
  return answer;
}

function include(all: Span, one: Span): void {
  unite(all.must, one.must);
  unite(all.may, one.may);
}

function policyAnswer(policy: CompiledPolicy, question: Question): PolicyAnswer {
  if (policy.asksCaller) return read(policy, question);
  const known = question.remembered.get(policy) ?? read(policy, question);
  question.remembered.set(policy, known);
  return known;
}

function read({ policy, statements }: CompiledPolicy, question: Question): PolicyAnswer {
  const size = question.universe.arns.length;
  const answer = { allow: emptySpan(size), deny: emptySpan(size) };
  for (const it of statements) {
    if (!runsHave(it.named, question.action)) continue;
    const span = statementSpan(it, policy.version, question);
    include(it.statement.effect === 'Allow' ? answer.allow : answer.deny, span);
  }
  return answer;
}

/** On which ARNs the statement applies. */
function statementSpan(it: CompiledStatement, version: PolicyVersion, question: Question): Span {
  const span = matchedResources(it.statement, version, question);
  const { must, may } = it.asksResource
    ? whereConditionsHold(it.statement, version, question, span.may)
    : holding(evaluateConditions(it.statement.conditions, question.context, version), question);
  intersect(span.may, may);
  intersect(span.must, it.isOdd ? emptyBits(question.universe.arns.length) : must);
  return span;
}

function holding(truth: Truth, { universe }: Question): Span {
  const size = universe.arns.length;
  if (truth === 'unknown') return { must: emptyBits(size), may: fullBits(size) };
  return truth === 'true' ? fullSpan(size) : emptySpan(size);
}

function whereConditionsHold(statement: Statement, version: PolicyVersion, question: Question, asked: Bits): Span {
  const span = emptySpan(question.universe.arns.length);
  for (const place of membersOf(asked)) {
    const truth = evaluateConditions(statement.conditions, question.askedAt(place).context, version);
    if (truth !== 'false') addBit(span.may, place);
    if (truth === 'true') addBit(span.must, place);
  }
  return span;
}

function matchedResources({ resources, notResources }: Statement, version: PolicyVersion, question: Question): Span {
  const size = question.universe.arns.length;
  const listed = resources ?? notResources;
  if (listed === undefined) return fullSpan(size);
  const span = emptySpan(size);
  if (listed.length === 0) return span;
  const variables = variablesOf(question.context);
  for (const text of listed) {
    const one = matchedBy(text, version, variables, question.universe);
    if (question.facts.takesNoResource) includeWithoutResource(span, one, text, version, question);
    else include(span, one);
  }
  return resources === undefined ? { must: complement(span.may, size), may: complement(span.must, size) } : span;
}

/** A request that names no resource is surely matched by nothing but a star. */
function includeWithoutResource(
  span: Span,
  matched: Span,
  text: string,
  version: PolicyVersion,
  { universe, facts, partition }: Question,
): void {
  const size = universe.arns.length;
  const isStar = /^\*+$/.test(text);
  unite(span.may, isStar || mayStandForNone(text, version, partition, facts.service) ? fullBits(size) : matched.may);
  if (isStar) unite(span.must, fullBits(size));
}
