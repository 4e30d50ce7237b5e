import type { Place } from './document.ts';

/** AWS's names of the four kinds of finding; it documents WARNING as "general warning" too. */
export type FindingType = 'ERROR' | 'SECURITY_WARNING' | 'WARNING' | 'SUGGESTION';

export interface LintFinding {
  /** AWS's issue code, as ValidatePolicy gives it; checks of our own start with `STYLE_`. */
  readonly code: string;
  readonly type: FindingType;
  /** One sentence that names the value. */
  readonly message: string;
  readonly where: {
    /** As in `Statement[2].Condition.StringEquals.aws:SourceVpc`, counted from 0; empty for the whole policy. */
    readonly path: string;
    /** From 1; columns in UTF-16 units. */
    readonly line: number;
    readonly column: number;
  };
  /** The page of AWS that tells more. */
  readonly learnMore: string;
  /** What to do, in one sentence. */
  readonly fix: string;
}

/** What a check found, before its place is turned into line and column. */
export interface Hit {
  readonly at: Place;
  readonly message: string;
  readonly fix: string;
}

export function hit(at: Place, message: string, fix: string): Hit {
  return { at, message, fix };
}

const LONGEST = 120;

/** A value of the policy for a message: on one line, and not endless. */
export function quoted(value: string): string {
  const short = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return `"${short.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD')}"`;
}

/** Names for a message; what is beyond `most` is only counted. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map(quoted).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
