import type { PolicyVersion, Statement } from '../language/policy.ts';
import {
  actionCovers,
  actionsMeet,
  coversActions,
  coversResources,
  touchesActions,
  touchesResources,
  withinService,
} from '../language/scope.ts';
import type { ActionSet } from '../language/scope.ts';
import { intersectsResource } from '../language/resources.ts';

export interface ReachOptions {
  /** Only these actions are asked about: patterns, in any case. */
  readonly actions?: readonly string[];
  /** Only these resources are asked about: ARNs or patterns of ARNs. */
  readonly resource?: readonly string[];
}

/** What an Allow statement grants, within what was asked. */
export interface Reach {
  readonly actions: readonly ActionSet[];
  readonly resources: readonly string[];
}

export function reachOf(statement: Statement, version: PolicyVersion, options: ReachOptions): Reach {
  const resources = resourcesOf(statement, version, options.resource);
  return {
    actions: resources.length === 0 ? [] : actionsOf(statement, resources, options.actions),
    resources,
  };
}

function resourcesOf(
  statement: Statement,
  version: PolicyVersion,
  asked: readonly string[] | undefined,
): readonly string[] {
  if (asked === undefined) {
    if (statement.notResources?.length === 0) return [];
    return statement.resources ?? ['*'];
  }
  const found = asked.flatMap((it) => {
    if (coversResources(statement, it, version)) return [it];
    if (!touchesResources(statement, it, version)) return [];
    return statement.resources?.filter((own) => intersectsResource(own, it, version)) ?? [it];
  });
  return [...new Set(found)];
}

function actionsOf(
  statement: Statement,
  resources: readonly string[],
  asked: readonly string[] | undefined,
): readonly ActionSet[] {
  const { actions, notActions = [] } = statement;
  if (actions === undefined) {
    const sets = (asked ?? [withinService('*', resources)]).map((pattern) => ({
      pattern,
      except: notActions,
    }));
    return sets.filter((it) => touchesActions(statement, it));
  }
  const own = actions.map((it) => withinService(it, resources));
  const patterns =
    asked === undefined ? own : own.flatMap((it) => asked.flatMap((that) => narrower(it, that)));
  return [...new Set(patterns)].map((pattern) => ({ pattern, except: [] }));
}

function narrower(own: string, asked: string): readonly string[] {
  if (actionCovers(own, asked)) return [asked];
  return actionsMeet(own, asked) ? [own] : [];
}

/** Which of a grant's actions and resources a Deny statement takes in, surely all or perhaps some. */
export interface Cut {
  /** Indexes of the actions and of the resources that the Deny surely takes in, every pair of them. */
  readonly actions: readonly number[];
  readonly resources: readonly number[];
  readonly touches: boolean;
}

export function cutOf(deny: Statement, reach: Reach, version: PolicyVersion): Cut {
  const touches =
    reach.actions.some((it) => touchesActions(deny, it)) &&
    reach.resources.some((it) => touchesResources(deny, it, version));
  if (!touches) return { actions: [], resources: [], touches };
  return {
    actions: indexes(reach.actions, (it) => coversActions(deny, it)),
    resources: indexes(reach.resources, (it) => coversResources(deny, it, version)),
    touches,
  };
}

function indexes<T>(items: readonly T[], holds: (item: T) => boolean): readonly number[] {
  return items.flatMap((item, index) => (holds(item) ? [index] : []));
}

/** The actions of the reach that are left on at least one resource once the cuts are made. */
export function remaining(reach: Reach, cuts: readonly Cut[]): readonly string[] {
  const left = reach.actions.filter((_, action) => {
    const gone = new Set(cuts.flatMap((cut) => (cut.actions.includes(action) ? cut.resources : [])));
    return gone.size < reach.resources.length;
  });
  return left.map((it) => it.pattern);
}
