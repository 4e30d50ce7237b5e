import { actionNumber } from '../actions/actions.ts';
import type { Context, ContextValue } from '../language/conditions.ts';
import type { Policy } from '../language/policy.ts';
import { serviceOf } from '../language/resources.ts';
import { anyResource, ofAccount, resourceForms } from './formats.ts';
import { valueFrom, valuesOf } from './request-values.ts';
import type { Values, ValueTools } from './request-values.ts';
import type { Requester } from './requesters.ts';
import type { Rule, StatementPlace } from './rules.ts';
import type { Demands } from './search.ts';
import { findIn, withValues } from './text-groups.ts';
import type { Reading, TextGroup } from './text-groups.ts';
import { textOf } from './text-search.ts';
import type { Budget } from './text-search.ts';
import { allows, firstApplying } from './verify.ts';
import type { Judge, Request } from './verify.ts';

/** A request that the new policies allow and the old ones do not, checked by evaluating both on it. */
export interface CounterExample {
  readonly action: string;
  /** Further actions, by name, that all the statements treat alike. */
  readonly likeIt: readonly string[];
  /** False: AWS's table of actions has none of that name; AWS may come to have one. */
  readonly isKnownAction: boolean;
  /** An ARN, or `*`. */
  readonly resource: string;
  /** False: AWS documents no resource of that form for the action, so that the grant may be idle. */
  readonly isDocumentedResource: boolean;
  /** Resource policies: who asks. An ARN, a service's name or a provider; `anonymous`. */
  readonly requester?: string;
  /** What the request must hold, by key in lower case; null: the key must be absent. Other keys don't matter. */
  readonly context: readonly ContextEntry[];
  /** The statement of the new policies that allows it. */
  readonly allowedBy: StatementPlace;
  /** The statement of the old policies that denies it; undefined: none allows it. */
  readonly deniedBefore?: StatementPlace;
}

export interface ContextEntry {
  readonly key: string;
  readonly values: readonly string[] | null;
}

export interface WitnessTools extends ValueTools {
  readonly old: readonly Policy[];
  readonly now: readonly Policy[];
  readonly isResourcePolicy: boolean;
  readonly readings: readonly Reading[];
  readonly partition: string | undefined;
  /** All keys that the policies ask for. */
  readonly keys: readonly string[];
  readonly requester: Requester;
  /** What allows it. */
  readonly rule: Rule;
  /** The actions that come into question; undefined: whichever meets the demands. */
  readonly actions: readonly string[] | undefined;
}

/** Undefined where no request can be made of the demands, or not one that surely is newly allowed. */
export function counterExample(demands: Demands, tools: WitnessTools): CounterExample | undefined {
  const values = valuesOf(demands.literals, tools);
  if (values === undefined) return undefined;
  const actions = tools.actions ?? actionMeeting(demands, tools);
  const target = targetOf(actions, demands, values, tools);
  if (target === undefined) return undefined;
  const example = { ...target, likeIt: actions.filter((it) => it !== target.action), values };
  return checked(example, tools) ?? checked({ ...example, values: filled(values, tools) }, tools);
}

interface Example {
  readonly action: string;
  readonly likeIt: readonly string[];
  readonly resource: string;
  readonly isDocumentedResource: boolean;
  readonly values: Values;
}

/** The example, if evaluation says that it is one, however AWS reads wildcards in ARNs. */
function checked(example: Example, tools: WitnessTools): CounterExample | undefined {
  const { action, likeIt, resource, isDocumentedResource, values } = example;
  const { isResourcePolicy, requester, rule } = tools;
  const request: Request = { action, resource, requester, context: contextOf(values, tools) };
  const judges = tools.readings.map((reading) => ({
    before: { policies: tools.old, isResourcePolicy, reading } satisfies Judge,
    after: { policies: tools.now, isResourcePolicy, reading } satisfies Judge,
  }));
  tools.budget.left -= judges.length * (tools.old.length + tools.now.length) * 10;
  const isNew = judges.every(
    ({ before, after }) => allows(after, request) === 'true' && allows(before, request) === 'false',
  );
  const [judge] = judges;
  if (!isNew || judge === undefined) return undefined;
  const deniedBefore = firstApplying(judge.before, 'Deny', request);
  return {
    action,
    likeIt,
    isKnownAction: actionNumber(action) !== undefined,
    resource,
    isDocumentedResource,
    ...(isResourcePolicy ? { requester: nameOf(requester, values) } : {}),
    context: [...new Map([...ownValues(tools), ...values])]
      .map(([key, it]) => ({ key, values: it }))
      .toSorted(byKey),
    allowedBy: rule.place,
    ...(deniedBefore === undefined ? {} : { deniedBefore }),
  };
}

function byKey(one: ContextEntry, other: ContextEntry): number {
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}

function nameOf({ name, kind, account }: Requester, values: Values): string {
  if (name !== undefined) return name;
  if (kind === 'anonymous') return kind;
  const id = account ?? values.get('aws:principalaccount')?.[0] ?? '999999999999';
  return values.get('aws:principalarn')?.[0] ?? `arn:aws:iam::${id}:role/example`;
}

function contextOf(values: Values, tools: WitnessTools): Context {
  const own = ownValues(tools);
  return (key) => {
    const found = values.has(key) ? values.get(key) : own.get(key);
    return found === undefined ? { state: 'unknown' } : contextValue(found);
  };
}

/** What the requester's requests hold anyway, of the keys that the policies ask for. */
function ownValues({ requester, keys, letters }: WitnessTools): Values {
  const values: Values = new Map();
  for (const key of new Set([...keys, ...letters.keys()])) {
    const shape = requester.shapes.get(key);
    if (shape?.presence === 'never') values.set(key, null);
    else if (shape?.fixed !== undefined) values.set(key, [shape.fixed]);
  }
  return values;
}

function contextValue(values: readonly string[] | null): ContextValue {
  return values === null ? { state: 'absent' } : { state: 'known', values };
}

/** The same with the keys that were left open: absent, if they can be. */
function filled(values: Values, tools: WitnessTools): Values {
  const all = new Map(values);
  for (const key of tools.keys) {
    if (all.has(key) || tools.requester.shapes.has(key)) continue;
    const { presence, samples } = tools.shapeOf(key);
    all.set(key, presence === 'always' ? samples.slice(0, 1) : null);
  }
  return all;
}

function actionMeeting(demands: Demands, tools: WitnessTools): readonly string[] {
  const { wanted, unwanted } = demands.action;
  const found = findIn(wanted, unwanted, tools.budget);
  if (found.state !== 'text') return [];
  return [inCaseOf(tools.rule, textOf(found.units))];
}

/** With the part before the wildcard as the policy writes it. */
function inCaseOf({ statement }: Rule, action: string): string {
  for (const written of statement.actions ?? []) {
    const fixed = /^[^*?]*/.exec(written)?.[0] ?? '';
    if (fixed !== '' && action.startsWith(fixed.toLowerCase())) return fixed + action.slice(fixed.length);
  }
  return action;
}

interface Target {
  readonly action: string;
  readonly resource: string;
  readonly isDocumentedResource: boolean;
}

/** Actions that are tried for one with a resource of a documented form. */
const MAX_TRIES = 12;
/** Spent on finding one. */
const FORM_WORK = 300_000;

function targetOf(
  actions: readonly string[],
  demands: Demands,
  values: Values,
  tools: WitnessTools,
): Target | undefined {
  const [action] = actions;
  if (action === undefined) return undefined;
  const account = values.get('aws:resourceaccount')?.[0];
  const valued = (groups: readonly TextGroup[]): readonly TextGroup[] =>
    groups.map((it) => withValues(it, valueFrom(values, tools)));
  const own = account === undefined ? [] : [ofAccount(account)];
  const wanted = [...valued(demands.resource.wanted), ...own, anyResource(tools.partition)];
  const unwanted = valued(demands.resource.unwanted);
  const find = (form: readonly TextGroup[], work: Budget): string | undefined => {
    const found = findIn([...wanted, ...form], unwanted, work);
    return found.state === 'text' ? textOf(found.units) : undefined;
  };
  const documented = documentedTarget(likely(actions, tools.rule), account, find, tools);
  if (documented !== undefined) return documented;
  const resource = find([], tools.budget);
  return resource === undefined ? undefined : { action, resource, isDocumentedResource: false };
}

function documentedTarget(
  actions: readonly string[],
  account: string | undefined,
  find: (form: readonly TextGroup[], work: Budget) => string | undefined,
  { partition = 'aws', budget }: WitnessTools,
): Target | undefined {
  const most = Math.min(budget.left, FORM_WORK);
  const work: Budget = { left: most };
  const targets = actions.values().flatMap((action) =>
    resourceForms(action, partition, account)
      .values()
      .flatMap((form) => {
        const resource = find([form], work);
        return resource === undefined ? [] : [{ action, resource, isDocumentedResource: true }];
      }),
  );
  const { value } = targets.next();
  budget.left -= most - work.left;
  return value ?? undefined;
}

/** Some of them: first of the services that the rule's resources are of. */
function likely(actions: readonly string[], { statement }: Rule): readonly string[] {
  const services = new Set((statement.resources ?? []).flatMap((it) => serviceOf(it) ?? []));
  const own = actions.filter((it) => services.has(it.slice(0, it.indexOf(':')).toLowerCase()));
  return [...new Set([...spread(own), ...spread(actions)])];
}

/** Some of them, from all over the list. */
function spread(actions: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(actions.length / MAX_TRIES));
  return actions.filter((_, index) => index % step === 0).slice(0, MAX_TRIES);
}
