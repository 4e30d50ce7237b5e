import type { Statement, PolicyVersion } from './policy.ts';
import { coversResource, intersectsResource, serviceOf } from './resources.ts';
import { covers, intersects } from './wildcard.ts';

/**
 * What a statement is about: which actions and which resources, asked with patterns. `covers…` answers
 * "surely all of it", `touches…` "perhaps some of it". AWS says of empty lists, NotAction and NotResource
 * too, that the statement then has no effect.
 */

const IGNORE_CASE = { ignoreCase: true } as const;

/** Every action is `service:name`, so a lone star is that. */
function asAction(pattern: string): string {
  return /^\*+$/.test(pattern) ? '*:*' : pattern;
}

export function actionCovers(a: string, b: string): boolean {
  return a === '*' || a === b || covers(asAction(a), asAction(b), IGNORE_CASE);
}

export function actionsMeet(a: string, b: string): boolean {
  return a === '*' || b === '*' || intersects(asAction(a), asAction(b), IGNORE_CASE);
}

/** Actions: a pattern less others, as a `NotAction` says it. */
export interface ActionSet {
  readonly pattern: string;
  readonly except: readonly string[];
}

export function coversActions(statement: Statement, asked: ActionSet): boolean {
  const { actions, notActions = [] } = statement;
  if (actions !== undefined) return actions.some((it) => actionCovers(it, asked.pattern));
  if (notActions.length === 0) return false;
  return notActions.every(
    (it) => !actionsMeet(it, asked.pattern) || asked.except.some((exception) => actionCovers(exception, it)),
  );
}

export function touchesActions(statement: Statement, asked: ActionSet): boolean {
  const { actions, notActions = [] } = statement;
  if (actions === undefined && notActions.length === 0) return false;
  const possible = (it: string): boolean =>
    actionsMeet(it, asked.pattern) && !asked.except.some((exception) => actionCovers(exception, it));
  if (actions !== undefined) return actions.some(possible);
  return !notActions.some((it) => actionCovers(it, asked.pattern));
}

export function coversResources(statement: Statement, asked: string, version: PolicyVersion): boolean {
  const { resources, notResources } = statement;
  if (resources !== undefined) return resources.some((it) => coversResource(it, asked, version));
  if (notResources === undefined) return true;
  return notResources.length > 0 && !notResources.some((it) => intersectsResource(it, asked, version));
}

export function touchesResources(statement: Statement, asked: string, version: PolicyVersion): boolean {
  const { resources, notResources } = statement;
  if (resources !== undefined) return resources.some((it) => intersectsResource(it, asked, version));
  if (notResources === undefined) return true;
  return notResources.length > 0 && !notResources.some((it) => coversResource(it, asked, version));
}

/**
 * Actions on a resource belong to its service, so `*` on a bucket is `s3:*`. Without one service that all the
 * resources share, the pattern stays.
 */
export function withinService(pattern: string, resources: readonly string[]): string {
  if (asAction(pattern) !== '*:*') return pattern;
  const services = new Set(resources.map(serviceOf));
  const [service, ...others] = services;
  return service === undefined || others.length > 0 ? pattern : `${service}:*`;
}
