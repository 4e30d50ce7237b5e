import { parseFilterRegex, regexMatches, type FilterRegex } from './filter-regex.ts';
import { atEnd, peek, refuse, skipSpace, take, takeMatch, type TextCursor } from './text-cursor.ts';

export type Term =
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'regex'; readonly regex: FilterRegex };

/** Terms that a log line must all contain, must not contain, and of which it must contain one. */
export interface TermPattern {
  readonly kind: 'terms';
  readonly all: readonly Term[];
  readonly none: readonly Term[];
  readonly any: readonly Term[];
}

/** Reads `ERROR "exact phrase" -excluded ?optional %regex%`. */
export function readTerms(cursor: TextCursor): TermPattern {
  const all: Term[] = [];
  const none: Term[] = [];
  const any: Term[] = [];
  for (skipSpace(cursor); !atEnd(cursor); skipSpace(cursor)) {
    const group = take(cursor, '-') ? none : take(cursor, '?') ? any : all;
    skipSpace(cursor);
    const term = readTerm(cursor);
    if (term) group.push(term);
  }
  // Beside terms of another sort, AWS ignores those with a question mark:
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
  return { kind: 'terms', all, none, any: all.length + none.length > 0 ? [] : any };
}

export function termsMatch(pattern: TermPattern, line: string): boolean {
  return (
    pattern.all.every((term) => contains(line, term)) &&
    !pattern.none.some((term) => contains(line, term)) &&
    (pattern.any.length === 0 || pattern.any.some((term) => contains(line, term)))
  );
}

function readTerm(cursor: TextCursor): Term | null {
  const regex = readRegex(cursor);
  if (regex) return { kind: 'regex', regex };
  const text = readQuoted(cursor) ?? takeMatch(cursor, /[^\s"%]+/y);
  if (text === null) refuse(cursor, atEnd(cursor) ? 'a term is missing' : `unexpected ${peek(cursor)}`);
  return text === null ? null : { kind: 'phrase', text };
}

/**
 * Reads `"…"`, in which a backslash may stand before a quotation mark or another backslash; null if none is
 * here.
 */
export function readQuoted(cursor: TextCursor): string | null {
  if (peek(cursor) !== '"') return null;
  const quoted = takeMatch(cursor, /"(?:[^"\\]|\\[^])*"/y);
  if (quoted === null) refuse(cursor, 'the quotation mark is not closed');
  return quoted === null ? null : quoted.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
}

/** Reads `%…%`; null if none is here. */
export function readRegex(cursor: TextCursor): FilterRegex | null {
  if (peek(cursor) !== '%') return null;
  const quoted = takeMatch(cursor, /%(?:[^%\\]|\\[^])*%/y);
  if (quoted === null) {
    refuse(cursor, 'the percent sign is not closed');
    return null;
  }
  const parsed = parseFilterRegex(quoted.slice(1, -1));
  if (parsed.ok) return parsed.regex;
  refuse(cursor, parsed.error);
  return null;
}

/** The documentation gives `" "` as the pattern that matches every line, so blank phrases ask for nothing. */
function contains(line: string, term: Term): boolean {
  if (term.kind === 'regex') return regexMatches(term.regex, line);
  return term.text.trim() === '' || line.includes(term.text);
}
