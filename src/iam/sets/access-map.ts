import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import type { Context } from '../language/conditions.ts';
import type { Bits, Span } from './bits.ts';
import { EffectiveSets } from './effective-sets.ts';
import { ResourceSets } from './resource-sets.ts';
import { transposed } from './transpose.ts';
import type { Universe } from './universe.ts';

export type { Span } from './bits.ts';
export { universeOf } from './universe.ts';
export type { Universe } from './universe.ts';

/**
 * What the principals of an account may do by their own policies, less boundaries and what the organization takes
 * away: everything but the policies of resources. Made once; each answer is then a look-up or some bit operations.
 * Answers are shared: never change them.
 */
export interface AccessMap {
  readonly authorization: Authorization;
  /** Over actions. `must`: on every resource, with no condition. `may`: perhaps, on some resource. */
  actionsOf(principal: number): Span;
  /** Over principals: the transpose of `actionsOf`. */
  principalsWith(action: number): Span;
  /**
   * Over the universe's ARNs: on which of them the principal may do the action. `context`: what is known of further
   * keys of the request, in lower case (`iam:passedtoservice` …), beside what follows from the principal and the
   * resource. Each such function is asked for many principals, so it can be the key of what is remembered.
   */
  resourcesFor(principal: number, action: number, universe: Universe, context?: Context): Span;
}

export function accessMapOf(authorization: Authorization): AccessMap {
  const effective = new EffectiveSets(authorization);
  const resources = new ResourceSets(authorization);
  const actions = new Map<number, Span>();
  let columns:
    | { readonly must: (action: number) => Bits; readonly may: (action: number) => Bits }
    | undefined;

  function principalAt(number: number): PrincipalEntity {
    const principal = authorization.principals[number];
    if (principal === undefined) throw new RangeError(`there is no principal ${number}`);
    return principal;
  }

  function actionsOf(principal: number): Span {
    const known = actions.get(principal) ?? effective.of(principalAt(principal));
    actions.set(principal, known);
    return known;
  }

  function principalsWith(action: number): Span {
    if (columns === undefined) {
      const spans = authorization.principals.map((_, principal) => actionsOf(principal));
      columns = { must: transposed(spans.map((it) => it.must)), may: transposed(spans.map((it) => it.may)) };
    }
    return { must: columns.must(action), may: columns.may(action) };
  }

  return {
    authorization,
    actionsOf,
    principalsWith,
    resourcesFor: (principal, action, universe, context) =>
      resources.of(principalAt(principal), action, universe, context),
  };
}
