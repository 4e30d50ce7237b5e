/**
 * Where wildcards may stand: nowhere; only after the first word (`Get*Policy`), so that a pattern never takes in an
 * action of another verb; or anywhere.
 */
export type WildcardPlaces = 'none' | 'after-verb' | 'anywhere';

export interface CoverPattern {
  readonly pattern: string;
  /** Names that it matches. */
  readonly names: readonly string[];
}

/** Quotation marks and comma of a pattern in a policy. */
const MARKS = 3;

/**
 * Patterns that match all of the wanted names and none of the others, without regard to case; short as a whole.
 * Wildcards stand at the borders of words. Greedy: always the pattern that saves most, compared with writing out what
 * it matches; the smallest cover of all is hard to find, and hardly smaller.
 */
export function cover(
  wanted: readonly string[],
  others: readonly string[],
  places: WildcardPlaces,
  mayUse: (pattern: string) => boolean,
): readonly CoverPattern[] {
  const found = greedyCover(wanted, others, places, mayUse);
  if (places !== 'anywhere') return found;
  // With more to choose from, the greedy way does worse now and then.
  const plainer = greedyCover(wanted, others, 'after-verb', mayUse);
  return lengthOf(plainer) <= lengthOf(found) ? plainer : found;
}

function lengthOf(patterns: readonly CoverPattern[]): number {
  return patterns.reduce((sum, it) => sum + it.pattern.length + MARKS, 0);
}

function greedyCover(
  wanted: readonly string[],
  others: readonly string[],
  places: WildcardPlaces,
  mayUse: (pattern: string) => boolean,
): readonly CoverPattern[] {
  const found = places === 'none' ? [] : chosen(candidates(wanted, others, places, mayUse), wanted);
  const matched = new Set(found.flatMap((it) => it.members));
  const single = wanted.filter((_, index) => !matched.has(index));
  return [
    ...withoutNeedless(found, wanted.length).map(({ pattern, members }) => ({
      pattern,
      names: members.map((it) => wanted[it] ?? ''),
    })),
    ...single.map((it) => ({ pattern: it, names: [it] })),
  ];
}

interface Candidate {
  readonly pattern: string;
  /** Places in the list of wanted names. */
  readonly members: readonly number[];
}

function candidates(
  wanted: readonly string[],
  others: readonly string[],
  places: WildcardPlaces,
  mayUse: (pattern: string) => boolean,
): readonly Candidate[] {
  const texts = wanted.map((it) => it.toLowerCase());
  const avoided = avoiding(others);
  const tried = new Set<string>();
  const found: Candidate[] = [];
  for (const name of wanted) {
    for (const shape of shapesOf(name, places)) {
      const pattern = patternText(shape);
      if (tried.has(pattern.toLowerCase())) continue;
      tried.add(pattern.toLowerCase());
      const lower = {
        start: shape.start.toLowerCase(),
        middle: shape.middle.toLowerCase(),
        end: shape.end.toLowerCase(),
      };
      if (avoided.some(lower)) continue;
      const members = texts.flatMap((text, index) => (fits(text, lower) ? [index] : []));
      if (members.length > 1 && mayUse(pattern)) found.push({ pattern, members });
    }
  }
  return found;
}

/** `start*end` or, with a middle, `start*middle*end`. */
interface Shape {
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}

function patternText({ start, middle, end }: Shape): string {
  return middle === '' ? `${start}*${end}` : `${start}*${middle}*${end}`;
}

function fits(text: string, { start, middle, end }: Shape): boolean {
  const rest = text.length - end.length;
  if (rest < start.length + middle.length || !text.startsWith(start) || !text.endsWith(end)) return false;
  if (middle === '') return true;
  const at = text.indexOf(middle, start.length);
  return at >= 0 && at + middle.length <= rest;
}

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[^A-Za-z0-9]+/g;
/** Names have few words; this bounds what an odd one costs. */
const MAX_WORDS = 10;

/** Where words begin and end; a plural's last letter counts as a word, so that `*Grant*` is found. */
function boundsIn(name: string): readonly number[] {
  const bounds = [0];
  for (const word of (name.match(WORD) ?? []).slice(0, MAX_WORDS))
    bounds.push((bounds.at(-1) ?? 0) + word.length);
  const last = bounds.pop() ?? 0;
  return name.endsWith('s') && last === name.length ? [...bounds, last - 1, last] : [...bounds, last];
}

function* shapesOf(name: string, places: WildcardPlaces): Generator<Shape> {
  const bounds = boundsIn(name);
  const earliest = places === 'after-verb' ? 1 : 0;
  for (const [index, from] of bounds.entries()) {
    if (index < earliest) continue;
    const start = name.slice(0, from);
    for (const to of bounds.slice(index + 1)) yield { start, middle: '', end: name.slice(to) };
    if (index === earliest) yield* inner(name, bounds, earliest);
  }
}

/** A run of words in the middle, with anything around it, after the verb or not. */
function* inner(name: string, bounds: readonly number[], earliest: number): Generator<Shape> {
  const start = name.slice(0, bounds[earliest] ?? 0);
  for (const [index, from] of bounds.entries()) {
    if (index <= earliest) continue;
    for (const to of bounds.slice(index + 1, -1)) yield { start, middle: name.slice(from, to), end: '' };
  }
}

interface Avoided {
  /** Whether one of the names fits. */
  readonly some: (shape: Shape) => boolean;
}

/** The names that must not be matched, so that a question looks at few of them. */
function avoiding(names: readonly string[]): Avoided {
  const sorted = names.map((it) => it.toLowerCase()).toSorted();
  const joined = `\n${sorted.join('\n')}\n`;
  const starting = new Map<string, readonly string[]>();
  return {
    some: (shape) => {
      const { start, middle, end } = shape;
      if (start === '' && middle === '') return joined.includes(`${end}\n`);
      if (start === '' && end === '') return joined.includes(middle);
      const list = starting.get(start) ?? sorted.filter((it) => it.startsWith(start));
      starting.set(start, list);
      return list.some((it) => fits(it, shape));
    },
  };
}

/** The candidates that save most, one after the other, until none saves anything any more. */
function chosen(candidateList: readonly Candidate[], wanted: readonly string[]): readonly Candidate[] {
  const matched = new Uint8Array(wanted.length);
  const saving = ({ pattern, members }: Candidate): number =>
    members.reduce((sum, it) => (matched[it] === 1 ? sum : sum + (wanted[it]?.length ?? 0) + MARKS), 0) -
    (pattern.length + MARKS);
  // What a candidate saves only falls while others are taken: the best one is that whose saving, counted anew, still
  // is above what the others saved once.
  const queue = candidateList
    .map((candidate) => ({ candidate, saving: saving(candidate) }))
    .toSorted((one, other) => other.saving - one.saving);
  const found: Candidate[] = [];
  for (let best = queue.shift(); best !== undefined && best.saving > 0; best = queue.shift()) {
    const now = saving(best.candidate);
    if (now < best.saving) {
      if (now > 0) insert(queue, { candidate: best.candidate, saving: now });
      continue;
    }
    found.push(best.candidate);
    for (const member of best.candidate.members) matched[member] = 1;
  }
  return found;
}

interface Queued {
  readonly candidate: Candidate;
  readonly saving: number;
}

function insert(queue: Queued[], item: Queued): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.saving ?? 0) > item.saving) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, item);
}

/** Leaves out, the last first, what the others match as well. */
function withoutNeedless(found: readonly Candidate[], size: number): readonly Candidate[] {
  const count = new Uint32Array(size);
  for (const { members } of found) for (const it of members) count[it] = (count[it] ?? 0) + 1;
  return found.toReversed().filter(({ members }) => {
    if (members.some((it) => (count[it] ?? 0) < 2)) return true;
    for (const it of members) count[it] = (count[it] ?? 0) - 1;
    return false;
  });
}
