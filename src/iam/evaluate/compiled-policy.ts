import type { PolicySource } from '../account/authorization.ts';
import type { Condition, Policy, PolicyVersion, Statement } from '../language/policy.ts';
import { actionNames, matchesAction, serviceOfAction } from './action-names.ts';
import type { ActionNames } from './action-names.ts';
import { principalTest } from './principal-test.ts';
import type { PrincipalTest } from './principal-test.ts';
import { resourceTest } from './resource-test.ts';
import type { ResourceTest } from './resource-test.ts';

/** A statement, ready to be set against one request after the other. */
export interface CompiledStatement {
  readonly statement: Statement;
  /** Its place in the policy, from 0. */
  readonly index: number;
  readonly version: PolicyVersion;
  readonly resources: ResourceTest;
  readonly principals: PrincipalTest | undefined;
  /** Those on one key together: they are judged as one. */
  readonly conditions: readonly (readonly Condition[])[];
}

interface Entry {
  readonly it: CompiledStatement;
  readonly names: ActionNames;
  readonly isNegated: boolean;
}

/** A policy's statements by the service of their actions. */
interface PolicyIndex {
  readonly byService: ReadonlyMap<string, readonly Entry[]>;
  /** Those that may be about any service. */
  readonly others: readonly Entry[];
}

const INDEXES = new WeakMap<Policy, PolicyIndex>();

function indexOf(policy: Policy): PolicyIndex {
  const known = INDEXES.get(policy);
  if (known !== undefined) return known;
  const found = read(policy);
  INDEXES.set(policy, found);
  return found;
}

function read(policy: Policy): PolicyIndex {
  const byService = new Map<string, Entry[]>();
  const others: Entry[] = [];
  policy.statements.forEach((statement, index) => {
    const it = compiledStatement(statement, index, policy.version);
    const { actions, notActions = [] } = statement;
    if (actions === undefined) {
      if (notActions.length > 0)
        others.push({ it, names: actionNames(notActions.map(lower)), isNegated: true });
      return;
    }
    for (const [service, texts] of Map.groupBy(actions.map(lower), serviceOfAction)) {
      const entry = { it, names: actionNames(texts), isNegated: false };
      const list = service === undefined ? others : (byService.get(service) ?? []);
      list.push(entry);
      if (service !== undefined) byService.set(service, list);
    }
  });
  return { byService, others };
}

function lower(text: string): string {
  return text.toLowerCase();
}

function compiledStatement(statement: Statement, index: number, version: PolicyVersion): CompiledStatement {
  return {
    statement,
    index,
    version,
    resources: resourceTest(statement, version),
    principals: principalTest(statement),
    conditions: [...Map.groupBy(statement.conditions, (it) => it.key).values()],
  };
}

/** Some policies that are asked together: an identity's, a level's, or a single one. */
export interface Bundle {
  readonly sources: readonly PolicySource[];
  /** Those that may say anything. */
  readonly unread: readonly PolicySource[];
  /** What each has to say of a service, as it is asked for. */
  readonly services: Map<string, Sayings>;
}

interface Sayings {
  readonly allow: readonly SourcedEntry[];
  readonly deny: readonly SourcedEntry[];
}

interface SourcedEntry extends Entry {
  readonly source: PolicySource;
}

const BUNDLES = new WeakMap<object, Bundle>();

export function bundleOf(sources: readonly PolicySource[]): Bundle {
  return BUNDLES.get(sources) ?? newBundle(sources, sources);
}

export function bundleOfOne(source: PolicySource): Bundle {
  return BUNDLES.get(source) ?? newBundle(source, [source]);
}

function newBundle(key: object, sources: readonly PolicySource[]): Bundle {
  const unread = sources.filter((it) => it.policy === undefined);
  const bundle: Bundle = { sources, unread, services: new Map() };
  BUNDLES.set(key, bundle);
  return bundle;
}

const MAX_SERVICES = 1000;

function sayingsOn(bundle: Bundle, service: string): Sayings {
  const known = bundle.services.get(service);
  if (known !== undefined) return known;
  if (bundle.services.size >= MAX_SERVICES) bundle.services.clear();
  const entries = bundle.sources.flatMap((source) => entriesOf(source, service));
  const found = {
    allow: entries.filter((entry) => entry.it.statement.effect === 'Allow'),
    deny: entries.filter((entry) => entry.it.statement.effect === 'Deny'),
  };
  bundle.services.set(service, found);
  return found;
}

function entriesOf(source: PolicySource, service: string): readonly SourcedEntry[] {
  if (source.policy === undefined) return [];
  const { byService, others } = indexOf(source.policy);
  const entries = [...(byService.get(service) ?? []), ...others];
  return entries
    .map((entry) => ({ ...entry, source }))
    .toSorted((one, other) => one.it.index - other.it.index);
}

/** A statement that is about the action, and the policy that it stands in. */
export interface Sourced {
  readonly it: CompiledStatement;
  readonly source: PolicySource;
}

/** The statements of that effect about the action; one may come twice, for two of its patterns. */
export function* statementsOn(
  bundle: Bundle,
  effect: Statement['effect'],
  action: string,
  service: string,
): Generator<Sourced> {
  const sayings = sayingsOn(bundle, service);
  for (const entry of effect === 'Allow' ? sayings.allow : sayings.deny) {
    if (matchesAction(entry.names, action) !== entry.isNegated) yield entry;
  }
}
