import type { Control } from '../model/control.ts';
import type { Facts, Kind } from '../model/kinds.ts';
import type { Cause, Unknown } from '../model/reading.ts';
import { unknown } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';

type Readings<K extends Kind> = { readonly [N in keyof Facts<K>]?: Facts<K>[N] | Unknown };

/** A resource beside the judged one: what a relation may reach. */
export type Neighbour = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly id: string;
    readonly arn?: string;
    readonly name?: string;
    readonly region?: string;
    readonly managedByAws?: boolean;
    readonly facts: Readings<K>;
  };
}[Kind];

/**
 * One row of a control's case table: facts in, verdict out. It is judged by the real engine over a store of just these
 * resources. Facts that are left out are read by nobody, so give all that the control declares.
 */
export interface Case<K extends Kind> {
  readonly name: string;
  readonly verdict: Exclude<Verdict, 'excepted'>;
  /** What the reason must say, where the wording matters. */
  readonly reason?: RegExp;
  readonly facts: Readings<K>;
  readonly id?: string;
  readonly arn?: string;
  readonly resourceName?: string;
  readonly region?: string;
  readonly managedByAws?: boolean;
  readonly account?: Readings<'aws:account'>;
  readonly regionFacts?: Readings<'aws:region'>;
  readonly others?: readonly Neighbour[];
  /** Kinds whose listing failed. */
  readonly unlisted?: readonly Kind[];
  /** The scan's start; default 2026-11-01T00:00:00.000Z. */
  readonly now?: string;
  /** Settings that differ from the control's defaults. */
  readonly settings?: Control['settings'];
}

export interface CaseTable {
  readonly control: string;
  readonly kind: Kind;
  readonly cases: readonly Case<Kind>[];
}

/** Declares a control's cases; the type of `facts` follows from the kind. */
export function cases<K extends Kind>(control: string, kind: K, table: readonly Case<K>[]): CaseTable {
  // The runner only passes the facts on; which kind they belong to is checked here.
  return { control, kind, cases: table };
}

/** A reading that AWS refused: `denied('s3:GetBucketPolicy')`. */
export function denied(operation: string): Unknown {
  return unknown({ kind: 'denied', operation, actions: [operation] });
}

export function unread(cause: Cause): Unknown {
  return unknown(cause);
}
