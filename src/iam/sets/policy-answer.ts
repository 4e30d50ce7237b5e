import type { PolicySource } from '../account/authorization.ts';
import { evaluateConditions, variablesOf } from '../language/conditions.ts';
import type { Effect, Policy, PolicyVersion, Statement } from '../language/policy.ts';
import type { Truth } from '../language/truth.ts';
import type { VariableLookup } from '../language/variables.ts';
import { runsHave } from './action-patterns.ts';
import { asksCaller, keysOf, variablesIn } from './asked-keys.ts';
import { addBit, complement, eachMember, emptySpan, hasBit, union, unite } from './bits.ts';
import type { Span } from './bits.ts';
import { compiledPolicy } from './compiled-policy.ts';
import type { CompiledPolicy, CompiledStatement } from './compiled-policy.ts';
import type { Question } from './questions.ts';
import { mayStandForNone } from './resource-reach.ts';
import { everythingOf, matchedBy, nothingOf } from './universe.ts';

/** On which ARNs a policy, or several together, allow an action, and on which they deny it. Spans are shared. */
export interface PolicyAnswer {
  readonly allow: Span;
  readonly deny: Span;
}

export function answerOf(sources: readonly PolicySource[], question: Question): PolicyAnswer {
  const nothing = nothingOf(question.universe);
  let allow = nothing;
  let deny = nothing;
  for (const { policy } of sources) {
    const one = policy === undefined ? unread(question) : policyAnswer(policy, question);
    if (one === undefined) continue;
    allow = either(allow, one.allow, nothing);
    deny = either(deny, one.deny, nothing);
  }
  return { allow, deny };
}

/** What one of them has, or the other. */
function either(one: Span, other: Span, nothing: Span): Span {
  if (other === nothing || one === other) return one;
  if (one === nothing) return other;
  return { must: union(one.must, other.must), may: union(one.may, other.may) };
}

function unread({ universe }: Question): PolicyAnswer {
  const perhaps = { must: nothingOf(universe).must, may: everythingOf(universe).may };
  return { allow: perhaps, deny: perhaps };
}

/** What any of them has. */
function united(spans: readonly Span[], { universe }: Question): Span {
  const nothing = nothingOf(universe);
  const [only = nothing, ...more] = spans.filter((it) => it !== nothing);
  if (more.length === 0) return only;
  const all = { must: only.must.slice(), may: only.may.slice() };
  for (const it of more) {
    unite(all.must, it.must);
    unite(all.may, it.may);
  }
  return all;
}

/** Undefined: it says nothing of the action. */
function policyAnswer(of: Policy, question: Question): PolicyAnswer | undefined {
  const policy = compiledPolicy(of, question.partition);
  if (!runsHave(policy.named, question.action)) return undefined;
  return policy.asksCaller ? answerToCaller(policy, question) : answerToAll(policy, question);
}

function answerToAll(policy: CompiledPolicy, question: Question): PolicyAnswer {
  const { answers } = question.remembered;
  const known = answers.get(policy) ?? read(policy, question);
  answers.set(policy, known);
  return known;
}

/** Callers of whom the policy asks the same are answered once. */
function answerToCaller(policy: CompiledPolicy, question: Question): PolicyAnswer {
  const keys = keysAbout(policy, question.action);
  if (keys.length === 0) return answerToAll(policy, question);
  const told = question.told(keys);
  if (told === undefined) return read(policy, question);
  const { answersToCallers } = question.remembered;
  const byCaller = answersToCallers.get(policy) ?? new Map<string, PolicyAnswer>();
  answersToCallers.set(policy, byCaller);
  const known = byCaller.get(told) ?? read(policy, question);
  if (byCaller.size < MAX_CALLERS) byCaller.set(told, known);
  return known;
}

/** The keys by which what the policies say of an action may tell callers apart. */
export function keysAsked(sources: readonly PolicySource[], question: Question): readonly string[] {
  return sources.flatMap(({ policy }) =>
    policy === undefined ? [] : keysAbout(compiledPolicy(policy, question.partition), question.action),
  );
}

/** Answers kept of one policy; callers are seldom told apart by more than the team that they belong to. */
const MAX_CALLERS = 200;

const KEYS = new WeakMap<CompiledPolicy, Map<number, readonly string[]>>();

/** The keys by which what a policy says of an action may tell callers apart. */
function keysAbout(policy: CompiledPolicy, action: number): readonly string[] {
  const ofPolicy = KEYS.get(policy) ?? new Map<number, readonly string[]>();
  KEYS.set(policy, ofPolicy);
  const known = ofPolicy.get(action);
  if (known !== undefined) return known;
  const about = policy.statements.filter((it) => runsHave(it.named, action)).map((it) => it.statement);
  const keys = about.flatMap(({ conditions, resources = [], notResources = [] }) => [
    ...conditions.filter(asksCaller).flatMap(keysOf),
    ...variablesIn([...resources, ...notResources]),
  ]);
  const found = [...new Set(keys)];
  ofPolicy.set(action, found);
  return found;
}

function read({ policy, statements }: CompiledPolicy, question: Question): PolicyAnswer {
  const about = statements.filter((it) => runsHave(it.named, question.action));
  const spansOf = (effect: Effect): readonly Span[] =>
    about
      .filter((it) => it.statement.effect === effect)
      .map((it) => statementSpan(it, policy.version, question));
  return { allow: united(spansOf('Allow'), question), deny: united(spansOf('Deny'), question) };
}

/** On which ARNs the statement applies. */
function statementSpan(it: CompiledStatement, version: PolicyVersion, question: Question): Span {
  const matched = matchedResources(it.statement, version, question);
  const nothing = nothingOf(question.universe);
  if (matched === nothing) return nothing;
  const { conditions } = it.statement;
  const span =
    it.asksResource && conditions.length > 0
      ? whereConditionsHold(it.statement, version, question, matched)
      : whileHolding(
          conditions.length === 0 ? 'true' : evaluateConditions(conditions, question.context, version),
          matched,
          nothing,
        );
  return it.isOdd ? { must: nothing.must, may: span.may } : span;
}

function whileHolding(truth: Truth, matched: Span, nothing: Span): Span {
  if (truth === 'unknown') return { must: nothing.must, may: matched.may };
  return truth === 'true' ? matched : nothing;
}

/** Resources of one owner with the same tags are asked about once. */
function whereConditionsHold(
  statement: Statement,
  version: PolicyVersion,
  question: Question,
  matched: Span,
): Span {
  const span = emptySpan(question.universe.arns.length);
  const { likenesses } = question;
  const known: (Truth | undefined)[] = [];
  eachMember(matched.may, (place) => {
    const alike = likenesses[place] ?? place;
    const truth =
      known[alike] ?? evaluateConditions(statement.conditions, question.askedAt(place).context, version);
    known[alike] = truth;
    if (truth !== 'false') addBit(span.may, place);
    if (truth === 'true' && hasBit(matched.must, place)) addBit(span.must, place);
  });
  return span;
}

function matchedResources(
  { resources, notResources }: Statement,
  version: PolicyVersion,
  question: Question,
): Span {
  const { universe } = question;
  const listed = resources ?? notResources;
  if (listed === undefined) return everythingOf(universe);
  if (listed.length === 0) return nothingOf(universe);
  const matched = united(
    listed.map((text) => matchedByOne(text, version, question)),
    question,
  );
  if (resources !== undefined) return matched;
  const size = universe.arns.length;
  return { must: complement(matched.may, size), may: complement(matched.must, size) };
}

/** A request that names no resource is surely matched by nothing but a star. */
function matchedByOne(text: string, version: PolicyVersion, question: Question): Span {
  const { universe, facts, partition } = question;
  if (/^\*+$/.test(text)) return everythingOf(universe);
  const variables = text.includes('${') ? variablesOf(question.context) : NO_VARIABLES;
  const matched = matchedBy(text, version, variables, universe);
  if (!facts.takesNoResource) return matched;
  const perhaps = mayStandForNone(text, version, partition, facts.service) ? everythingOf(universe) : matched;
  return { must: nothingOf(universe).must, may: perhaps.may };
}

const NO_VARIABLES: VariableLookup = () => ({ state: 'absent' });
