import { actionInfo, actionNumber } from '../actions/actions.ts';
import { coversResource } from '../language/resources.ts';
import { compile, coversPattern } from '../language/wildcard.ts';
import { isArn, isOfType, formatsOf } from './resource-arns.ts';

export interface GeneraliseOptions {
  /** So many things of one kind, or in one place, are still named one by one. Default 5. */
  readonly exact?: number;
  /** Patterns that the answer should not exceed. Default 20. */
  readonly most?: number;
}

export interface Generalised {
  /** As a policy's `Resource`, sorted; together they cover all that was observed. */
  readonly patterns: readonly string[];
  /** Those of them that take in more than was observed. */
  readonly widened: readonly string[];
  /** Those of the widened that take in everything of a kind in the account, as `…:table/*`. */
  readonly wholeKinds: readonly string[];
}

const EXACT = 5;
const MOST = 20;

/**
 * Few patterns for what an action was observed on. They widen only along the separators of ARNs (`/`, `:`), never past
 * the format that the service gives the kind of thing, never to another account or from one bucket to another, and to
 * all Regions only where one thing was seen in several. Everything of a kind is taken in only where the patterns would
 * be more than `most` otherwise; where even that is not possible, they are more.
 */
export function generalise(
  action: string,
  observed: readonly string[],
  options: GeneraliseOptions = {},
): Generalised {
  const all = [...new Set(observed)];
  const exact = options.exact ?? EXACT;
  if (all.includes('*')) return answer(['*'], all, []);
  if (all.length <= exact) return checked(all, all, []);
  const groups = groupsOf(action, all);
  const narrow = groups.map((it) => patternsOf(it, exact, false));
  if (countOf(narrow) <= (options.most ?? MOST)) return checked(narrow.flat(), all, []);
  const wide = groups.map((it, index) =>
    it.mayBeWhole ? patternsOf(it, exact, true) : (narrow[index] ?? []),
  );
  const heads = groups.filter((it) => it.mayBeWhole).map((it) => `${it.start}${it.head}*`);
  return checked(wide.flat(), all, heads);
}

function countOf(lists: readonly (readonly string[])[]): number {
  return lists.reduce((sum, it) => sum + it.length, 0);
}

/** Whatever was observed and is not covered, against expectation, is named itself. */
function checked(
  patterns: readonly string[],
  observed: readonly string[],
  heads: readonly string[],
): Generalised {
  const kept = withoutCovered(patterns);
  const named = new Set(kept);
  const wide = kept.filter(isWide);
  const missed = observed.filter((it) => !named.has(it) && !isTakenIn(it, wide));
  return answer([...kept, ...missed], observed, heads);
}

function isWide(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** A star at the end takes in whatever is written so up to it, wildcards or not, which needs no further proof. */
function isTakenIn(arn: string, wide: readonly string[]): boolean {
  const others = wide.filter((it) => it !== arn);
  return (
    others.some((it) => it.endsWith('*') && arn.startsWith(it.slice(0, -1))) ||
    others.some((it) => coversResource(it, arn))
  );
}

function answer(
  patterns: readonly string[],
  observed: readonly string[],
  heads: readonly string[],
): Generalised {
  const seen = new Set(observed);
  const sorted = [...new Set(patterns)].toSorted();
  const widened = sorted.filter((it) => !seen.has(it));
  return { patterns: sorted, widened, wholeKinds: widened.filter((it) => heads.includes(it)) };
}

/** Compared pair by pair, which is done for no more than so many. */
const MAX_PAIRS = 100_000;

function withoutCovered(patterns: readonly string[]): readonly string[] {
  const distinct = [...new Set(patterns)];
  const wide = distinct.filter(isWide);
  if (wide.length * distinct.length > MAX_PAIRS) return distinct;
  return distinct.filter((it) => !isTakenIn(it, wide));
}

/** Observed things of one kind in one account; each by what follows `start`. */
interface Group {
  /** `arn:aws:dynamodb:us-east-1:111122223333:` */
  readonly start: string;
  readonly rests: readonly string[];
  /** What all of the kind start with and no pattern may lose: `table/`; of objects also the bucket. */
  readonly head: string;
  readonly mayBeWhole: boolean;
  /** Objects: all of one bucket may be taken in as those of a folder may. */
  readonly isOfBucket: boolean;
  /** The format as a pattern; undefined: not known, and nothing is widened. */
  readonly format: string | undefined;
}

function groupsOf(action: string, observed: readonly string[]): readonly Group[] {
  const merged = mergeRegions(observed);
  const keyed = Map.groupBy(merged, (arn) => {
    const { start } = splitArn(arn);
    return `${start} ${kindOf(action, arn)?.head ?? arn}`;
  });
  return [...keyed.values()].map((arns) => {
    const [first = ''] = arns;
    const { start, fields } = splitArn(first);
    const kind = kindOf(action, first);
    return {
      start,
      rests: arns.map((it) => it.slice(splitArn(it).start.length)),
      head: kind?.head ?? '',
      // Without an account in its ARNs, everything of a kind would be other accounts' too.
      mayBeWhole: kind !== undefined && fields[4] !== '',
      isOfBucket: kind?.isObject === true,
      format: kind?.format,
    };
  });
}

/** The same thing in several Regions is written with a star for the Region. */
function mergeRegions(arns: readonly string[]): readonly string[] {
  const byRest = Map.groupBy(arns, (arn) => {
    const { fields, start } = splitArn(arn);
    return [...fields.slice(0, 3), fields[4] ?? '', arn.slice(start.length)].join(' ');
  });
  return [...byRest.values()].map((same) => {
    const [first = ''] = same;
    if (same.length === 1) return first;
    const { fields, start } = splitArn(first);
    return [...fields.slice(0, 3), '*', fields[4] ?? '', first.slice(start.length)].join(':');
  });
}

function splitArn(arn: string): { readonly fields: readonly string[]; readonly start: string } {
  if (!isArn(arn)) return { fields: [], start: '' };
  const fields = arn.split(':', 5);
  const start = `${fields.join(':')}:`;
  return { fields, start: arn.startsWith(start) ? start : '' };
}

interface Kind {
  readonly head: string;
  readonly isObject: boolean;
  readonly format: string;
}

function kindOf(action: string, arn: string): Kind | undefined {
  const number = actionNumber(action);
  if (number === undefined) return undefined;
  const { resourceTypes, service } = actionInfo(number);
  const found = resourceTypes.find(({ type }) => isOfType(arn, type, service));
  const template =
    found === undefined
      ? undefined
      : formatsOf(found.type).find((it) => coversPattern(it.pattern, compile(arn)));
  if (template === undefined) return undefined;
  const resource = resourceOf(template.template);
  const literal = resource.slice(0, Math.max(0, resource.indexOf('${')));
  const { start } = splitArn(arn);
  // Nothing in the ARNs of S3 keeps accounts apart but the bucket.
  const isObject = literal === '' && start.endsWith(':::');
  const head = isObject ? `${arn.slice(start.length).split('/', 1)[0]}/` : literal;
  return { head, isObject, format: template.template.replaceAll(/\$\{[^}]*\}/g, '*') };
}

/** What follows the fifth colon that stands outside of `${…}`. */
function resourceOf(template: string): string {
  return template.replace(/^(?:(?:\$\{[^}]*\}|[^:])*:){5}/, '');
}

/** Deeper than so many separators, the rest is one name. */
const MAX_DEPTH = 40;

interface Node {
  /** With its closing separator; the root's is empty. */
  readonly prefix: string;
  readonly children: Map<string, Node>;
  /** Something observed has this name, without the closing separator. */
  readonly leaves: Set<string>;
}

function patternsOf(group: Group, exact: number, whole: boolean): readonly string[] {
  const root: Node = { prefix: '', children: new Map(), leaves: new Set() };
  for (const rest of group.rests) insert(root, rest);
  return collapse(root, group, exact, whole).map((it) => `${group.start}${it}`);
}

function insert(root: Node, rest: string): void {
  let node = root;
  let from = 0;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const length = rest.slice(from).search(/[/:]/);
    // A name that ends with a separator is a name still: a folder of S3.
    if (length === -1 || from + length + 1 === rest.length) break;
    const prefix = rest.slice(0, from + length + 1);
    const next = node.children.get(prefix) ?? { prefix, children: new Map(), leaves: new Set() };
    node.children.set(prefix, next);
    node = next;
    from += length + 1;
  }
  node.leaves.add(rest);
}

/** Depth of recursion is bound by MAX_DEPTH. */
function collapse(node: Node, group: Group, exact: number, whole: boolean): readonly string[] {
  const below = [...node.children.values()].flatMap((it) => collapse(it, group, exact, whole));
  const all = [...below, ...node.leaves];
  if (all.length <= exact) return all;
  const pattern = `${node.prefix}*`;
  const isHead = node.prefix === group.head;
  const isBelow = node.prefix.length > group.head.length && node.prefix.startsWith(group.head);
  if (!(isBelow || (isHead && (whole || group.isOfBucket)))) return all;
  return isInFormat(`${group.start}${pattern}`, group) ? [pattern] : all;
}

function isInFormat(pattern: string, { format }: Group): boolean {
  return format !== undefined && coversPattern(compile(format), compile(pattern));
}
