import type { Authorization } from '../account/authorization.ts';

/** A set as a row of bits: of actions by their numbers, of principals or of resources by their places. */
export type Bits = Uint32Array;

/** Sound bounds of a set: all of `must` is in it, nothing outside `may` is. */
export interface Span {
  readonly must: Bits;
  readonly may: Bits;
}

/** A list of ARNs that questions are asked about as a whole; made once by `universeOf`. */
export interface Universe {
  readonly arns: readonly string[];
}

/**
 * What the principals of an account may do by their own policies, less boundaries and what the organization takes
 * away: everything but the policies of resources. Made once; each answer is then a look-up or some bit operations.
 */
export interface AccessMap {
  readonly authorization: Authorization;
  /** Over actions. `must`: on every resource, with no condition. `may`: perhaps, on some resource. */
  actionsOf(principal: number): Span;
  /** Over principals: the transpose of `actionsOf`. */
  principalsWith(action: number): Span;
  /** Over the universe's ARNs: on which of them the principal may do the action. */
  resourcesFor(principal: number, action: number, universe: Universe): Span;
}
