import { compile, literal } from './wildcard.ts';
import { STAR } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { PolicyVersion } from './policy.ts';

/**
 * Policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and `${*}`, `${?}`, `${$}` for the
 * plain characters. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'character'; readonly text: string }
  | { readonly kind: 'variable'; readonly key: string; readonly fallback?: string };

export type VariableValue =
  | { readonly state: 'known'; readonly text: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** Answers for a key in lower case. */
export type VariableLookup = (key: string) => VariableValue;

export interface Expansion {
  readonly pattern: Pattern;
  /** False where a variable of unknown value stands in it, as a star. */
  readonly exact: boolean;
}

const VARIABLE = /\$\{([^{}]*)\}/g;
const WITH_DEFAULT = /^([^,]*),\s*'([^']*)'\s*$/;

/**
 * The pattern that a policy's text stands for; undefined where a variable has no value, and then nothing
 * matches. With `wildcards` false, `*` and `?` are plain characters.
 */
export function expand(
  text: string,
  version: PolicyVersion,
  wildcards: boolean,
  lookup: VariableLookup,
): Expansion | undefined {
  const plain = (it: string): Pattern => (wildcards ? compile(it) : literal(it));
  if (version === '2008-10-17' || !text.includes('${')) return { pattern: plain(text), exact: true };
  const pattern: number[] = [];
  let exact = true;
  // One by one: a long text has more characters than a call takes arguments.
  const add = (tokens: Pattern): void => tokens.forEach((token) => pattern.push(token));
  for (const part of parts(text)) {
    if (part.kind === 'text') add(plain(part.text));
    else if (part.kind === 'character') add(literal(part.text));
    else {
      const value = valueOf(part.key, part.fallback, lookup);
      if (value.state === 'absent') return undefined;
      // What a caller put into a tag is text: its stars are no wildcards.
      if (value.state === 'known') add(literal(value.text));
      else {
        pattern.push(STAR);
        exact = false;
      }
    }
  }
  return { pattern, exact };
}

/** The variables of a text: their keys, in lower case, and whether they have a default. */
export function variablesIn(text: string): readonly { readonly key: string; readonly hasDefault: boolean }[] {
  if (!text.includes('${')) return [];
  return parts(text).flatMap((it) =>
    it.kind === 'variable' ? [{ key: it.key, hasDefault: it.fallback !== undefined }] : [],
  );
}

/** The text as it is for requests that have the key, or for those that don't: a variable of it, or what it defaults to. */
export function withoutDefault(text: string, key: string, isPresent: boolean): string {
  return text.replaceAll(VARIABLE, (whole, inner: string) => {
    const part = variablePart(inner);
    if (part.kind !== 'variable' || part.key !== key || part.fallback === undefined) return whole;
    return isPresent ? `\${${key}}` : part.fallback.replaceAll(/[*?$]/g, (it) => `\${${it}}`);
  });
}

function valueOf(key: string, fallback: string | undefined, lookup: VariableLookup): VariableValue {
  const value = lookup(key);
  if (value.state !== 'absent' || fallback === undefined) return value;
  return { state: 'known', text: fallback };
}

const MAX_KNOWN = 10_000;
const KNOWN = new Map<string, readonly Part[]>();

/** The same few texts are filled for every caller and resource. */
function parts(text: string): readonly Part[] {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const found = takenApart(text);
  KNOWN.set(text, found);
  return found;
}

function takenApart(text: string): readonly Part[] {
  const found: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(VARIABLE)) {
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) });
    found.push(variablePart(match[1] ?? ''));
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at) });
  return found;
}

function variablePart(inner: string): Part {
  if (inner === '*' || inner === '?' || inner === '$') return { kind: 'character', text: inner };
  const [, name, fallback] = WITH_DEFAULT.exec(inner) ?? [];
  if (name === undefined || fallback === undefined)
    return { kind: 'variable', key: inner.trim().toLowerCase() };
  return { kind: 'variable', key: name.trim().toLowerCase(), fallback };
}
