import type { PolicySource, PrincipalEntity } from '../account/authorization.ts';
import type { AccessRequest, Access, StatementRef } from '../evaluate/decision.ts';
import { explain } from '../evaluate/explain.ts';
import { conditionText } from '../language/conditions.ts';
import { touchesActions } from '../language/scope.ts';
import { callerOf } from '../sets/callers.ts';
import { hasBit, membersOf } from '../sets/bits.ts';
import type { Span, Universe } from '../sets/access-map.ts';
import { Asked } from './asking.ts';
import type { Keys } from './requests.ts';
import type { EscalationGraph } from './graph.ts';
import type { Actor, Gain } from './gains.ts';
import { valueFor } from './rows.ts';
import type { Rule, Value } from './rules/rule.ts';
import { actionsOn, placesAllowed } from './service-gains.ts';
import { serviceName } from './trust.ts';
import { atLeast, VALUES } from './values.ts';

/** One action that a step takes, and what allows it. */
export interface Permission {
  readonly action: string;
  readonly resource: string;
  /** By the policies of whoever acts, as the exact evaluator sees them; of a service: by the trust policy. */
  readonly access: Access;
  /** What is known of the request beside that, by key: the service that a role is passed to, a Region. */
  readonly keys: Keys;
  /** The service that does it; undefined: whoever acts. */
  readonly service?: string;
  readonly statements: readonly StatementRef[];
}

/**
 * Asks the exact evaluator about one action of an actor. Who acts chooses the Region, and what else is left to choose
 * is tried one after the other.
 */
export function permissionOf(
  graph: EscalationGraph,
  actor: Actor,
  action: string,
  resource: string,
  choices: readonly Keys[] = [{}],
): Permission {
  const regions = graph.gains.requests.regionsFor(action).map((it) => ({ 'aws:requestedregion': it }));
  const tries = choices.flatMap((keys) => [keys, ...regions.map((it) => ({ ...keys, ...it }))]);
  let best: Permission | undefined;
  for (const keys of tries) {
    const found = asked(graph, actor, action, resource, keys);
    if (found.access === 'allowed') return found;
    if (best === undefined || (best.access === 'denied' && found.access !== 'denied')) best = found;
  }
  return best ?? asked(graph, actor, action, resource, {});
}

function asked(
  graph: EscalationGraph,
  { entity }: Actor,
  action: string,
  resource: string,
  keys: Keys,
): Permission {
  const { authorization } = graph.map;
  const target = targetOf(graph, resource);
  const request: AccessRequest = {
    caller: callerOf(authorization, entity),
    action,
    resource,
    resourceAccountId: authorization.accountId,
    ...(target?.tags === undefined ? {} : { resourceTags: target.tags }),
    context: graph.gains.requests.context(action, keys),
  };
  const trust =
    action === 'sts:AssumeRole' && target !== undefined ? target.trust : policyOf(graph, resource);
  const { access, steps } = explain(request, {
    identity: entity.policies,
    boundary: entity.boundary,
    organization: authorization.organization,
    resource: trust,
  });
  const granting = steps.filter((it) => it.step === 'identity-policy' || it.step === 'resource-policy');
  return { action, resource, access, keys, statements: granting.flatMap((it) => it.statements) };
}

function policyOf({ map }: EscalationGraph, arn: string): PolicySource | null {
  const policy = map.authorization.resources.find((it) => it.arn === arn)?.policy;
  return policy ?? null;
}

function targetOf({ gains, map }: EscalationGraph, arn: string): PrincipalEntity | undefined {
  return map.authorization.principals[gains.scope.numbers.get(arn) ?? -1];
}

/** The statements of a role's trust policy that let a service in. */
export function trustedService(
  graph: EscalationGraph,
  role: number,
  services: readonly string[],
): Permission | undefined {
  const entity = graph.map.authorization.principals[role];
  if (entity?.trust === undefined) return undefined;
  const { trust } = entity;
  const statements = trust.policy?.statements ?? [];
  const refs = statements.flatMap((it, statement): readonly StatementRef[] => {
    const names = it.principals?.filter((one) => services.includes(serviceName(one.value))) ?? [];
    const isMeant =
      it.effect === 'Allow' &&
      names.length > 0 &&
      touchesActions(it, { pattern: 'sts:AssumeRole*', except: [] });
    return isMeant ? [refOf(trust, statement)] : [];
  });
  const [service = ''] = services;
  const isOpen = trust.policy === undefined || refs.every((it) => it.applies === 'unknown');
  return {
    action: 'sts:AssumeRole',
    resource: entity.arn,
    access: isOpen ? 'conditional' : 'allowed',
    keys: {},
    service,
    statements: refs,
  };
}

function refOf(source: PolicySource, place: number): StatementRef {
  const statement = source.policy?.statements[place];
  const conditions = statement?.conditions.map(conditionText) ?? [];
  return {
    source,
    statement: place,
    ...(statement?.sid === undefined ? {} : { sid: statement.sid }),
    effect: statement?.effect ?? 'Allow',
    applies: conditions.length === 0 ? 'true' : 'unknown',
    conditions,
  };
}

export interface Chosen {
  readonly gain: Gain;
  readonly value: Value;
}

/** The best way of an actor to have that effect on the target; of equal ones the first of the catalogue. */
export function chosenGain(
  graph: EscalationGraph,
  actor: Actor,
  effect: Gain['effect'],
  target: number,
  wanted: Value,
): Chosen | undefined {
  const found = graph.gains
    .remembered(actor)
    .filter((it) => it.effect === effect)
    .flatMap((gain) => {
      const value = valueFor(gain, target);
      return value !== undefined && atLeast(value, wanted) ? [{ gain, value }] : [];
    });
  return VALUES.map((value) => found.find((it) => it.value === value)).find((it) => it !== undefined);
}

/** What the rule needs, with the resources for this target, each as the evaluator sees it. */
export function permissionsFor(
  graph: EscalationGraph,
  actor: Actor,
  { gain }: Chosen,
  target: number,
): readonly Permission[] {
  const { rule } = gain;
  const { gains, map } = graph;
  const inquiry = new Asked(actor.map, actor.number, gains.requests);
  const { principals, groups } = map.authorization;
  const arn = gain.effect === 'join' ? (groups[target]?.arn ?? '') : (principals[target]?.arn ?? '');
  const ask = (
    actions: readonly string[],
    resource: string,
    choices?: readonly Keys[],
  ): readonly Permission[] => actions.map((it) => permissionOf(graph, actor, it, resource, choices));
  const workload = workloadOf(graph, gain, target);
  const services = rule.kind === 'new-passrole' ? rule.services : [];
  const used = actionsOn(rule, 'workload');
  const unseen =
    rule.kind === 'new-passrole' || rule.kind === 'existing-workload' ? (rule.workload ?? '') : '';
  return [
    ...ask(
      [...actionsOn(rule, 'target user'), ...actionsOn(rule, 'target role')],
      arn,
      choicesFor(graph, rule, target),
    ),
    ...ask(
      actionsOn(rule, 'target group'),
      gain.effect === 'join' ? arn : groupArn(graph, inquiry, rule, target),
      choicesFor(graph, rule, target),
    ),
    ...ask(actionsOn(rule, 'target policy'), policyArn(graph, inquiry, rule, target)),
    ...ask(
      actionsOn(rule, 'passed role'),
      arn,
      services.map((it) => ({ 'iam:passedtoservice': it })),
    ),
    ...ask(used, workload ?? usableWorkload(graph, inquiry, unseen, used)),
    ...madePermissions(graph, actor, inquiry, rule),
    ...(services.length === 0 ? [] : trusted(graph, target, services)),
  ];
}

function trusted(graph: EscalationGraph, target: number, services: readonly string[]): readonly Permission[] {
  const it = trustedService(graph, target, services);
  return it === undefined ? [] : [it];
}

/** The place of the workload that has the role, where one was seen. */
export function workloadOf({ gains }: EscalationGraph, gain: Gain, target: number): string | undefined {
  if (gain.rule.kind !== 'existing-workload' || gain.workloads === undefined) return undefined;
  const there = gains.scope.workloads.get(gain.rule.workload);
  const { must, may } = gain.workloads;
  const place = [...membersOf(must), ...membersOf(may)].find((it) => there?.roles[it]?.includes(target));
  return place === undefined ? undefined : there?.list[place]?.arn;
}

function usableWorkload(
  { gains }: EscalationGraph,
  inquiry: Asked,
  kind: string,
  actions: readonly string[],
): string {
  const there = gains.scope.workloads.get(kind);
  const { must, may } =
    there === undefined ? { must: NONE, may: NONE } : placesAllowed(there, actions, inquiry);
  const [place] = [...membersOf(must), ...membersOf(may)];
  return there?.list[place ?? -1]?.arn ?? inquiry.unseen(kind, actions) ?? '*';
}

function groupArn({ gains }: EscalationGraph, inquiry: Asked, rule: Rule, target: number): string {
  const [action] = actionsOn(rule, 'target group');
  if (action === undefined) return '*';
  const { groups, members } = gains.scope;
  return firstOf(inquiry.on(action, groups), groups, (it) => hasBit(members[it] ?? NONE, target));
}

const NONE = new Uint32Array();

function firstOf({ must, may }: Span, { arns }: Universe, fits: (place: number) => boolean): string {
  const place = [...membersOf(must), ...membersOf(may)].find(fits);
  return arns[place ?? -1] ?? '*';
}

function policyArn({ gains }: EscalationGraph, inquiry: Asked, rule: Rule, target: number): string {
  const [action] = actionsOn(rule, 'target policy');
  if (action === undefined) return '*';
  const { policies, holders } = gains.scope;
  return firstOf(inquiry.on(action, policies), policies, (it) => hasBit(holders[it] ?? NONE, target));
}

/** The boundary of the target is a key of the request; what is attached must allow everything, or enough. */
function choicesFor({ gains, map }: EscalationGraph, rule: Rule, target: number): readonly Keys[] {
  const { partition, principals } = map.authorization;
  const actions = rule.needs.map((it) => it.action);
  const everything = `arn:${partition}:iam::aws:policy/AdministratorAccess`;
  const puts = actions.some((it) => /^iam:Put\w+PermissionsBoundary$/.test(it));
  const keys: Keys = {
    'iam:permissionsboundary': puts ? everything : (principals[target]?.boundary?.arn ?? null),
  };
  if (!actions.some((it) => it.startsWith('iam:Attach'))) return [keys];
  return [...gains.attachable.map((it) => ({ ...keys, 'iam:policyarn': it })), keys];
}

function madePermissions(
  graph: EscalationGraph,
  actor: Actor,
  inquiry: Asked,
  rule: Rule,
): readonly Permission[] {
  const actions = actionsOn(rule, 'new');
  const choices = rule.kind === 'new-administrator' ? choicesFor(graph, rule, -1).slice(0, 1) : [{}];
  const made = inquiry.made(actions, choices[0]) ?? [];
  return made.flatMap((it) =>
    it.actions.map((action) => permissionOf(graph, actor, action, it.arn, choices)),
  );
}
