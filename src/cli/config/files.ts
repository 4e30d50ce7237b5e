import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const WILD = '*';
const ANY_DEPTH = '**';

/**
 * The files that a pattern stands for, in a fixed order. `*` is any part of a name, `**` any folders between; without
 * them it is one file, whether it is there or not.
 */
export function filesOf(folder: string, pattern: string): readonly string[] {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => part.includes(WILD));
  if (wild === -1) return [resolve(folder, pattern)];
  const start = resolve(folder, parts.slice(0, wild).join('/') || '.');
  return walk(start, parts.slice(wild)).toSorted();
}

function walk(folder: string, parts: readonly string[]): readonly string[] {
  const [part = '', ...rest] = parts;
  if (part === ANY_DEPTH) {
    const below = entriesOf(folder).filter((entry) => entry.folder && entry.name !== 'node_modules');
    return [...walk(folder, rest), ...below.flatMap(({ path }) => walk(path, parts))];
  }
  const last = rest.length === 0;
  const matching = entriesOf(folder).filter((entry) => entry.folder !== last && matches(entry.name, part));
  return matching.flatMap(({ path }) => (last ? [path] : walk(path, rest)));
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly folder: boolean;
}

function entriesOf(folder: string): readonly Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    path: join(folder, entry.name),
    folder: entry.isDirectory(),
  }));
}

/** Whether a name is what `*` and other characters stand for. Names that begin with a dot must be named so. */
export function matches(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  const [first = '', ...others] = pattern.split(WILD);
  if (others.length === 0) return name === pattern;
  const last = others.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const other of others) {
    const found = name.indexOf(other, at);
    if (found === -1) return false;
    at = found + other.length;
  }
  return at <= name.length - last.length;
}
