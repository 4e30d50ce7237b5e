import type { Workload } from '../account/authorization.ts';

/** A reason to take a workload for a part of an application. */
export interface Sign {
  /** The tag's key, or `name`. */
  readonly by: string;
  /** In lower case. */
  readonly value: string;
}

export interface ApplicationGroup {
  /** The best sign's value, or the workload's own name. */
  readonly name: string;
  readonly workloads: readonly Workload[];
  /** What its workloads have in common with each other, by tags; empty: only names tell it. */
  readonly tags: readonly Sign[];
}

/** Tags that name an application, the plainest first. Compared without case, hyphens and underscores. */
export const APPLICATION_TAGS: readonly string[] = [
  'application',
  'app',
  'app.kubernetes.io/name',
  'service',
  'project',
  'aws:cloudformation:stack-name',
  'elasticbeanstalk:environment-name',
  'aws:autoscaling:groupName',
];

/**
 * Workloads of one application: those that share a tag that names it, or, where one of two has no such tag, the stem of
 * a name. `keys`: the tags that count.
 */
export function applicationsOf(
  workloads: readonly Workload[],
  keys: readonly string[] = APPLICATION_TAGS,
): readonly ApplicationGroup[] {
  const wanted = new Map(keys.map((it, rank) => [plainKey(it), rank]));
  const signs = workloads.map((it) => ({ workload: it, tags: tagsOf(it, wanted), stem: nameStem(it) }));
  const owners = signs.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (owners[at] !== at) at = owners[at] ?? at;
    return at;
  };
  const join = (one: number, other: number): void => {
    const [low, high] = [rootOf(one), rootOf(other)].toSorted((a, b) => a - b);
    if (low !== undefined && high !== undefined) owners[high] = low;
  };
  joinBy(
    signs.map((it) => it.tags.map((tag) => `${tag.by}=${tag.value}`)),
    join,
  );
  const untagged = new Set(signs.filter((it) => it.tags.length === 0).map((it) => it.stem));
  // Equal names join what no tag tells apart.
  joinBy(
    signs.map((it) => (untagged.has(it.stem) ? [it.stem] : [])),
    join,
  );
  const groups = Map.groupBy(signs.keys(), rootOf);
  return [...groups.values()].map((members) =>
    groupOf(
      members.flatMap((it) => signs[it] ?? []),
      wanted,
    ),
  );
}

interface Signed {
  readonly workload: Workload;
  readonly tags: readonly Sign[];
  readonly stem: string;
}

/** Joins everything that has a key in common. */
function joinBy(keys: readonly (readonly string[])[], join: (one: number, other: number) => void): void {
  const first = new Map<string, number>();
  for (const [index, list] of keys.entries()) {
    for (const key of list) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else join(other, index);
    }
  }
}

function groupOf(members: readonly Signed[], wanted: ReadonlyMap<string, number>): ApplicationGroup {
  const tags = new Map(members.flatMap((it) => it.tags).map((it) => [`${it.by}=${it.value}`, it]));
  const sorted = [...tags.values()].toSorted(
    (one, other) => (wanted.get(one.by) ?? 0) - (wanted.get(other.by) ?? 0),
  );
  return {
    name: sorted[0]?.value ?? members[0]?.stem ?? '',
    workloads: members.map((it) => it.workload),
    tags: sorted,
  };
}

function tagsOf({ tags = {} }: Workload, wanted: ReadonlyMap<string, number>): readonly Sign[] {
  return Object.entries(tags).flatMap(([key, text]) => {
    const by = plainKey(key);
    const value = text.trim().toLowerCase();
    return wanted.has(by) && value !== '' ? [{ by, value }] : [];
  });
}

function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** Words that say where something runs, not what it is. */
const STAGES: ReadonlySet<string> = new Set(
  'prod production prd live stage staging stg test testing qa uat dev develop development sandbox blue green'.split(
    ' ',
  ),
);

/** `orders-api` of `orders-api-prod-3`: a name without numbers, ids and stages at its end. */
export function nameStem({ name, tags = {} }: Workload): string {
  const named = Object.entries(tags).find(([key]) => key.toLowerCase() === 'name')?.[1] ?? name;
  const words = named
    .toLowerCase()
    .split(/[-_. /:]+/)
    .filter((it) => it !== '');
  while (words.length > 1 && isNoName(words.at(-1) ?? '')) words.pop();
  return words.join('-');
}

function isNoName(word: string): boolean {
  return STAGES.has(word) || /^v?\d+$/.test(word) || /^(?=.*\d)[0-9a-f]{6,}$/.test(word);
}
