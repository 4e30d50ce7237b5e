import { COLON, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import type { PolicyVersion } from '../language/policy.ts';
import { compileResource, withinSegments } from '../language/resources.ts';
import type { VariableLookup } from '../language/variables.ts';
import { coversPattern, intersectsPattern, matchesPattern } from '../language/wildcard.ts';
import { addBit, emptyBits, emptySpan, fullSpan } from './bits.ts';
import type { Bits, Span } from './bits.ts';

/** A list of ARNs that questions are asked about as a whole; made once by `universeOf`. */
export interface Universe {
  /** One with wildcards stands for all that it matches. */
  readonly arns: readonly string[];
  /** By ARN. Of an ARN that is not here, the tags are not known; a tag that is not among known ones is absent. */
  readonly tags?: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

export function universeOf(arns: readonly string[], tags?: Universe['tags']): Universe {
  return { arns, ...(tags === undefined ? {} : { tags }) };
}

/** The ARNs of a universe, in order, so that what starts alike stands together. */
interface Index {
  readonly size: number;
  readonly nothing: Span;
  readonly everything: Span;
  /** In order of code units, with their places in the universe. */
  readonly sorted: readonly Entry[];
  /** Those with wildcards. */
  readonly patterns: readonly (Entry & { readonly pattern: Pattern })[];
  /** What patterns of policies were found to match. */
  readonly matched: Map<string, Span>;
}

interface Entry {
  readonly arn: string;
  readonly place: number;
  /** Of one with wildcards. */
  readonly pattern?: Pattern;
}

const KNOWN = new WeakMap<Universe, Index>();

function indexOf(universe: Universe): Index {
  const known = KNOWN.get(universe);
  if (known !== undefined) return known;
  const index = read(universe.arns);
  KNOWN.set(universe, index);
  return index;
}

function read(arns: readonly string[]): Index {
  const entries = arns.map((arn, place) => ({ arn, place }));
  const isPattern = ({ arn }: Entry): boolean => /[*?]/.test(arn);
  return {
    size: arns.length,
    nothing: emptySpan(arns.length),
    everything: fullSpan(arns.length),
    sorted: entries.filter((it) => !isPattern(it)).toSorted((one, other) => (one.arn < other.arn ? -1 : 1)),
    patterns: entries
      .filter(isPattern)
      .map((it) => ({ ...it, pattern: compileResource(it.arn, '2008-10-17').pattern })),
    matched: new Map(),
  };
}

/** No ARN; shared, so that it is told by its identity. */
export function nothingOf(universe: Universe): Span {
  return indexOf(universe).nothing;
}

/** Every ARN; shared too. */
export function everythingOf(universe: Universe): Span {
  return indexOf(universe).everything;
}

/**
 * Which ARNs a resource of a policy matches: surely, with stars kept within the segments between colons, and perhaps.
 * Variables of unknown value match perhaps anything.
 */
export function matchedBy(
  text: string,
  version: PolicyVersion,
  variables: VariableLookup,
  universe: Universe,
): Span {
  const index = indexOf(universe);
  if (text === '*') return index.everything;
  // Without variables, one text is always the same pattern.
  const key = text.includes('${') ? undefined : text;
  const known = key === undefined ? undefined : index.matched.get(key);
  if (known !== undefined) return known;
  if (key !== undefined && isOfOthers(text, index)) return index.nothing;
  const { pattern, exact } = compileResource(text, version, variables);
  const id = key ?? `${exact} ${pattern.join()}`;
  const span = index.matched.get(id) ?? find(pattern, exact, index);
  index.matched.set(id, span);
  return span;
}

/** Most resources of policies are of other services, which is told by how they start. */
function isOfOthers(text: string, { sorted, patterns }: Index): boolean {
  const wildcard = text.search(/[*?]/);
  const head = wildcard < 0 ? text : text.slice(0, wildcard);
  return patterns.length === 0 && sorted[firstAtOrAfter(sorted, head)]?.arn.startsWith(head) !== true;
}

function find(pattern: Pattern, exact: boolean, index: Index): Span {
  const found = [
    ...among(index.sorted, pattern),
    ...index.patterns.filter((it) => intersectsPattern(pattern, it.pattern)),
  ];
  // Most patterns are about other things, and what finds nothing is told by its identity.
  if (found.length === 0) return index.nothing;
  const sure = exact ? surely(pattern, found) : [];
  if (sure.length === index.size) return index.everything;
  const may = setOf(found, index);
  return { must: sure.length === found.length ? may : setOf(sure, index), may };
}

function setOf(entries: readonly Entry[], { size }: Index): Bits {
  const bits = emptyBits(size);
  for (const { place } of entries) addBit(bits, place);
  return bits;
}

/** Those of the entries, all met by the pattern, that it matches where its stars are kept within segments too. */
function surely(pattern: Pattern, met: readonly Entry[]): readonly Entry[] {
  const narrow = withinSegments(pattern);
  const colons = pattern.filter((token) => token === COLON).length;
  return met.filter(({ arn, pattern: entry }) => {
    if (entry !== undefined) return coversPattern(narrow, entry);
    // Where the pattern has all the colons of the ARN, its stars take none anyway.
    return colonsIn(arn) === colons || matchesPattern(narrow, arn);
  });
}

function colonsIn(arn: string): number {
  let colons = 0;
  for (let at = arn.indexOf(':'); at >= 0; at = arn.indexOf(':', at + 1)) colons += 1;
  return colons;
}

/** Those without wildcards that the pattern matches. */
function among(sorted: readonly Entry[], pattern: Pattern): readonly Entry[] {
  const { head, further, isWhole } = textsOf(pattern);
  const found: Entry[] = [];
  for (let at = firstAtOrAfter(sorted, head); at < sorted.length; at++) {
    const entry = sorted[at];
    if (entry === undefined || !(isWhole ? entry.arn === head : entry.arn.startsWith(head))) break;
    // Looking for texts is much quicker than following the pattern, and rules out nearly all.
    if (holds(entry.arn, further, head.length) && matchesPattern(pattern, entry.arn)) found.push(entry);
  }
  return found;
}

/** Whether the texts stand in it one after the other, from there on. */
function holds(arn: string, texts: readonly string[], from: number): boolean {
  let end = from;
  for (const text of texts) {
    const at = arn.indexOf(text, end);
    if (at < 0) return false;
    end = at + text.length;
  }
  return true;
}

/** Plain texts that stand in whatever a pattern matches. */
interface Texts {
  /** Up to the first wildcard. */
  readonly head: string;
  /** Between and after wildcards. */
  readonly further: readonly string[];
  /** Whether there is no wildcard. */
  readonly isWhole: boolean;
}

function textsOf(pattern: Pattern): Texts {
  const wildcard = pattern.findIndex((token) => token < 0);
  const head = wildcard < 0 ? pattern : pattern.slice(0, wildcard);
  const further: string[] = [];
  for (let at = head.length; at < pattern.length; at++) {
    const token = pattern[at] ?? STAR;
    if (token < 0) continue;
    let end = at;
    while ((pattern[end] ?? STAR) >= 0) end += 1;
    further.push(textOf(pattern.slice(at, end)));
    at = end;
  }
  return { head: textOf(head), further, isWhole: wildcard < 0 };
}

function textOf(characters: Pattern): string {
  let text = '';
  for (const unit of characters) text += String.fromCharCode(unit);
  return text;
}

function firstAtOrAfter(sorted: readonly Entry[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.arn ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
