import { actionNumber, actionTable } from '../actions/actions.ts';
import type { ServiceInfo } from '../actions/actions.ts';
import type { PolicyVersion, Statement } from '../language/policy.ts';
import { actionsNamedBy, otherActions, runsHave, runsIn } from './action-patterns.ts';
import type { Runs } from './action-patterns.ts';
import { ANY, formsOf } from './resource-forms.ts';
import { reachIn, resourcePattern } from './resource-reach.ts';
import type { Reach, ResourceReach } from './resource-reach.ts';

/** The actions that a statement is about, by its actions and resources alone: its conditions are not looked at. */
export interface StatementActions {
  /** By its actions only. */
  readonly named: Runs;
  /** On some resource, perhaps. */
  readonly somewhere: Runs;
  /** On every resource, surely. */
  readonly everywhere: Runs;
}

/**
 * AWS says of empty lists, NotAction and NotResource too, that the statement then has no effect. `partition` may be
 * `*`: any.
 */
export function statementActions(
  statement: Statement,
  version: PolicyVersion,
  partition: string,
): StatementActions {
  const named = namedActions(statement);
  const { resources, notResources } = statement;
  const listed = resources ?? notResources;
  if (listed === undefined) return { named, somewhere: named, everywhere: named };
  if (listed.length === 0) return { named, somewhere: [], everywhere: [] };
  if (listed.some(isEverything)) {
    const met = resources === undefined ? [] : named;
    return { named, somewhere: met, everywhere: met };
  }
  const patterns = listed.map((it) => resourcePattern(it, version, partition));
  const reach = { patterns, inverted: resources === undefined };
  return { named, ...narrowed(named, spelledOut(statement), reach, partition) };
}

/** Whether the statement is about the action, by its actions alone; one that AWS does not have may be any. */
export function namesAction(statement: Statement, action: string): boolean {
  const number = actionNumber(action);
  return number === undefined || runsHave(namedActions(statement), number);
}

function namedActions({ actions, notActions = [] }: Statement): Runs {
  if (actions !== undefined) return actionsNamedBy(actions);
  return notActions.length === 0 ? [] : otherActions(actionsNamedBy(notActions));
}

/** The actions that are named by themselves. */
function spelledOut({ actions = [] }: Statement): Runs {
  return actionsNamedBy(actions.filter((it) => !/[*?]/.test(it)));
}

function isEverything(resource: string): boolean {
  return /^\*+$/.test(resource);
}

/**
 * Keeps of the actions what the resources meet: AWS evaluates a statement only for the resource of the request, and the
 * reference says which type that is of. But it is not all. An action that takes no resource by it is kept where it is
 * spelled out: Session Manager has ssmmessages:OpenDataChannel allowed on `arn:aws:ssm:*:*:session/…`. Any action is,
 * where the service has no type of that form: AWS's policies allow MLflow's on `arn:aws:sagemaker:*:*:mlflow-app/*`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html
 */
function narrowed(
  named: Runs,
  spelled: Runs,
  resources: ResourceReach,
  partition: string,
): Pick<StatementActions, 'somewhere' | 'everywhere'> {
  const somewhere: number[] = [];
  const everywhere: number[] = [];
  const reaches = new Map<ServiceInfo, Reach | undefined>();
  for (const { service, first, end } of byService(named)) {
    const reach = reaches.has(service) ? reaches.get(service) : reachIn(resources, service);
    reaches.set(service, reach);
    if (reach === undefined && resources.inverted) {
      for (const runs of [somewhere, everywhere]) extend(runs, first, end);
      continue;
    }
    if (reach === undefined && spelled.length === 0) continue;
    const { ofActions } = formsOf(service, partition);
    for (let action = first; action < end; action++) {
      const forms = ofActions[action - service.first] ?? [];
      const isUnsure = forms[0] === ANY || reach?.isUnfamiliar === true;
      const isKept = isUnsure && runsHave(spelled, action);
      if (!isKept && !forms.some((form) => touches(reach, form))) continue;
      extend(somewhere, action, action + 1);
      if (forms.every((form) => covers(reach, form))) extend(everywhere, action, action + 1);
    }
  }
  return { somewhere, everywhere };
}

function touches(reach: Reach | undefined, form: number): boolean {
  if (reach === undefined) return false;
  return form === ANY ? reach.touchesAny : reach.touches[form] === true;
}

function covers(reach: Reach | undefined, form: number): boolean {
  if (reach === undefined) return false;
  return form === ANY ? reach.coversAny : reach.covers[form] === true;
}

function extend(runs: number[], first: number, end: number): void {
  if (runs.at(-1) === first) runs[runs.length - 1] = end;
  else runs.push(first, end);
}

interface Part {
  readonly service: ServiceInfo;
  readonly first: number;
  readonly end: number;
}

let inOrder: readonly ServiceInfo[] | undefined;

/** The runs, cut where another service begins. */
function* byService(runs: Runs): Generator<Part> {
  inOrder ??= [...actionTable().services.values()].toSorted((one, other) => one.first - other.first);
  for (const [first, end] of runsIn(runs)) {
    for (let at = placeOf(first); (inOrder[at]?.first ?? end) < end; at++) {
      const service = inOrder[at];
      if (service === undefined) break;
      yield { service, first: Math.max(first, service.first), end: Math.min(end, service.end) };
    }
  }
}

/** Place of the service that the action belongs to. */
function placeOf(action: number): number {
  const services = inOrder ?? [];
  let low = 0;
  let high = services.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((services[middle]?.first ?? 0) <= action) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
