import type { OperatorSpelling } from '../language/operators.ts';

/**
 * A policy as it is written, faults and all, with the place of everything. Unlike `language/policy.ts`, which
 * gives one meaning or none, this keeps whatever could be read and leaves the judging to the checks.
 */
export interface LintDocument {
  readonly text: string;
  readonly whole: Place;
  readonly version?: Text;
  readonly id?: Text;
  /** Undefined: there is no Statement element. */
  readonly statements?: readonly LintStatement[];
  /** Values that are of another JSON type than the element takes. */
  readonly mismatches: readonly Mismatch[];
  readonly unknownElements: readonly UnknownElement[];
  /** Names that stand twice in one JSON object, letter by letter. */
  readonly repeated: readonly Text[];
}

/** Where something stands. */
export interface Place {
  readonly path: string;
  /** Offset in the text, in UTF-16 units. */
  readonly at: number;
}

/** A value, or a name. Numbers and booleans are in the digits and letters that the policy has. */
export interface Text extends Place {
  readonly value: string;
  readonly kind: 'string' | 'number' | 'boolean';
}

/** One value or a list of values; what is no text, number or boolean is left out, and is a mismatch. */
export interface Values extends Place {
  readonly items: readonly Text[];
  readonly isList: boolean;
}

export interface Mismatch extends Place {
  readonly expected: string;
  readonly found: string;
}

export interface UnknownElement extends Text {
  /** AWS's name for it, where only the case differs. */
  readonly meant?: string;
}

export interface LintStatement extends Place {
  readonly index: number;
  readonly sid?: Text;
  readonly effect?: Text;
  readonly actions?: Values;
  readonly notActions?: Values;
  readonly resources?: Values;
  readonly notResources?: Values;
  readonly principal?: PrincipalElement;
  readonly notPrincipal?: PrincipalElement;
  readonly condition?: Place;
  readonly conditions: readonly LintCondition[];
  /** `"Condition": {}` and `"StringEquals": {}`. */
  readonly emptyConditions: readonly Place[];
  /** Which elements the statement has, of whatever JSON type. */
  readonly present: ReadonlyMap<string, Place>;
}

/** One key under one operator. */
export interface LintCondition extends Place {
  /** The operator as written, and what it means. */
  readonly operator: Text;
  readonly spelling: OperatorSpelling;
  readonly key: string;
  readonly lowerKey: string;
  readonly values: Values;
}

export interface PrincipalElement extends Place {
  /** The bare text, as in `"Principal": "*"`. */
  readonly bare?: Text;
  readonly entries: readonly PrincipalEntry[];
  readonly isEmptyObject: boolean;
}

/** `"AWS": […]` of a principal. The key is as written. */
export interface PrincipalEntry extends Place {
  readonly key: string;
  readonly values: Values;
}
