/**
 * A reading is what a source could say about one fact: its value, or why there is none.
 * There is no third way: a denied read is never an empty list and never `undefined`.
 */
export type Reading<T> = Known<T> | Unknown;

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  readonly from: Provenance;
}

export interface Unknown {
  readonly known: false;
  readonly cause: Cause;
  readonly from?: Provenance;
}

/** Where a value came from: the API operation (`s3:GetBucketPolicy`) or template address, and when (ISO 8601, UTC). */
export interface Provenance {
  readonly operation: string;
  readonly at: string;
}

export const CAUSE_KINDS = [
  'denied',
  'throttled',
  'transient',
  'unparsable',
  'region-off',
  'unavailable',
  'not-offered',
  'vanished',
  'not-collected',
  'elsewhere',
  'not-in-template',
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** Who refused, where AWS's message tells: the caller's own policies or a guardrail above them. */
export type DeniedBy =
  | 'identity-policy'
  | 'resource-policy'
  | 'permissions-boundary'
  | 'session-policy'
  | 'service-control-policy'
  | 'resource-control-policy'
  | 'vpc-endpoint-policy';

/**
 * Why a fact is unknown.
 * - `denied`: AWS refused; `actions` are the IAM actions that would allow the read.
 * - `throttled`: AWS kept asking to slow down until the retries ran out.
 * - `transient`: time-outs, resets, 5xx answers until the retries ran out.
 * - `unparsable`: an answer came that is not what the API promises (cut short, malformed, a looping page token).
 * - `region-off`: the region is not enabled for the account.
 * - `unavailable`: the service, or the support plan, does not offer this here.
 * - `not-offered`: AWS has no such service in the region: by its own list of endpoints, and there was none. So nothing
 *   is there.
 * - `vanished`: the resource was listed and gone when it was read.
 * - `not-collected`: nobody read it (a snapshot of other controls, an interrupted scan).
 * - `elsewhere`: it lives in another account, or in a region that this scan does not read.
 * - `not-in-template`: a template does not say, or it is known only when deployed.
 */
export interface Cause {
  readonly kind: CauseKind;
  /** `service:Operation`, where an API call failed. */
  readonly operation?: string;
  /** IAM actions to grant, for `denied`. */
  readonly actions?: readonly string[];
  readonly region?: string;
  readonly by?: DeniedBy;
  /** One short sentence in our words, or the service's error code; never a credential. */
  readonly detail?: string;
}

export function known<T>(value: T, from: Provenance): Known<T> {
  return { known: true, value, from };
}

export function unknown(cause: Cause, from?: Provenance): Unknown {
  return from === undefined ? { known: false, cause } : { known: false, cause, from };
}
