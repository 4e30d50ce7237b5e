import type { Context } from '../language/conditions.ts';
import { evaluateConditions } from '../language/conditions.ts';
import type { Policy, PolicyVersion, Statement } from '../language/policy.ts';
import { compileResource, withinSegments } from '../language/resources.ts';
import { and, not, or, truth } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import { matches, matchesPattern } from '../language/wildcard.ts';
import { aboutRequester } from './principals.ts';
import type { StatementPlace } from './rules.ts';
import type { Requester } from './requesters.ts';
import type { Reading } from './text-groups.ts';

/** A request in full, as far as the policies ask. */
export interface Request {
  readonly action: string;
  /** An ARN or `*`. */
  readonly resource: string;
  readonly requester: Requester;
  readonly context: Context;
}

export interface Judge {
  readonly policies: readonly Policy[];
  readonly isResourcePolicy: boolean;
  readonly reading: Reading;
}

/** Do the policies together allow it? By evaluation of every statement, apart from all that the search knows. */
export function allows(judge: Judge, request: Request): Truth {
  const applying = (effect: Statement['effect']): Truth =>
    or(
      judge.policies.flatMap(({ statements, version }) =>
        statements.flatMap((it) => (it.effect === effect ? applies(it, version, judge, request) : [])),
      ),
    );
  return and([applying('Allow'), not(applying('Deny'))]);
}

/** The first statement of that effect that surely applies. */
export function firstApplying(
  judge: Judge,
  effect: Statement['effect'],
  request: Request,
): StatementPlace | undefined {
  for (const [policy, { statements, version }] of judge.policies.entries()) {
    const index = statements.findIndex(
      (it) => it.effect === effect && applies(it, version, judge, request) === 'true',
    );
    const sid = statements[index]?.sid;
    if (index >= 0) return { policy, statement: index, ...(sid === undefined ? {} : { sid }) };
  }
  return undefined;
}

function applies(statement: Statement, version: PolicyVersion, judge: Judge, request: Request): Truth {
  const parts = [
    () => concernsAction(statement, request.action),
    () => concernsRequester(statement, judge, request),
    () => concernsResource(statement, version, judge, request),
    () => evaluateConditions(statement.conditions, request.context, version),
  ];
  let result: Truth = 'true';
  for (const part of parts) {
    const answer = part();
    if (answer === 'false') return 'false';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}

function concernsAction({ actions, notActions }: Statement, action: string): Truth {
  const isListed = (list: readonly string[]): boolean =>
    list.some((it) => matches(it, action, { ignoreCase: true }));
  if (actions !== undefined) return truth(isListed(actions));
  return truth(notActions !== undefined && notActions.length > 0 && !isListed(notActions));
}

function concernsRequester(statement: Statement, judge: Judge, { requester }: Request): Truth {
  const about = aboutRequester(statement, requester, judge.isResourcePolicy);
  return typeof about === 'string' ? about : 'unknown';
}

function concernsResource(
  { resources, notResources }: Statement,
  version: PolicyVersion,
  judge: Judge,
  request: Request,
): Truth {
  const isListed = (list: readonly string[]): Truth =>
    or(list.map((it) => matchesResource(it, version, judge.reading, request)));
  if (resources !== undefined) return isListed(resources);
  if (notResources === undefined) return 'true';
  return notResources.length === 0 ? 'false' : not(isListed(notResources));
}

function matchesResource(text: string, version: PolicyVersion, reading: Reading, request: Request): Truth {
  const { pattern, exact } = compileResource(text, version, (key) => {
    const value = request.context(key);
    if (value.state === 'absent') return { state: 'absent' };
    const [only, ...more] = value.state === 'known' ? value.values : [];
    return only === undefined || more.length > 0 ? { state: 'unknown' } : { state: 'known', text: only };
  });
  if (pattern.length === 0) return 'false';
  const matched = matchesPattern(
    exact && reading === 'within-segments' ? withinSegments(pattern) : pattern,
    request.resource,
  );
  return matched && !exact ? 'unknown' : truth(matched);
}
