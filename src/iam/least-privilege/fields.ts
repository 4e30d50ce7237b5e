/**
 * Reads JSON of unknown shape, as CloudTrail's `requestParameters` are: every service has names of its own, and the
 * same name comes in one case or another. Never throws; what is not there is nothing.
 */

/** A record lists no more than some hundred values; a file that was made to be slow may nest millions. */
const MAX_VALUES = 5000;

/** The member of that name, in any case; undefined where there is none or the value is no object. */
export function memberOf(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  const lower = name.toLowerCase();
  const found = Object.keys(value).find((it) => it.toLowerCase() === lower);
  return found === undefined ? undefined : value[found];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** `items.instanceId`: every text there; lists on the way are gone through. Numbers are told as text. */
export function textsAt(value: unknown, path: string): readonly string[] {
  return valuesAt(value, path).flatMap((it) => {
    if (typeof it === 'number') return [String(it)];
    return typeof it === 'string' && it !== '' ? [it] : [];
  });
}

/** The same with values of any kind. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  let values = listed(value);
  for (const name of path.split('.')) {
    values = values
      .flatMap((it) => listed(memberOf(it, name)))
      .filter((it) => it !== undefined && it !== null)
      .slice(0, MAX_VALUES);
  }
  return values;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value];
}

export interface FoundText {
  /** Of the object's member that the text is, or that holds the list where it stands. */
  readonly name: string;
  readonly text: string;
}

/** Every text at any depth with the name of its member. */
export function allTexts(value: unknown): readonly FoundText[] {
  const found: FoundText[] = [];
  const open: { readonly name: string; readonly value: unknown }[] = [{ name: '', value }];
  for (let at = 0; at < open.length && at < MAX_VALUES; at++) {
    const next = open[at];
    if (next === undefined) break;
    if (typeof next.value === 'string') found.push({ name: next.name, text: next.value });
    for (const it of childrenOf(next)) if (open.length < MAX_VALUES) open.push(it);
  }
  return found;
}

function childrenOf({ name, value }: { readonly name: string; readonly value: unknown }) {
  if (Array.isArray(value)) return value.slice(0, MAX_VALUES).map((it: unknown) => ({ name, value: it }));
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, it]) => ({ name: key, value: it }));
}
