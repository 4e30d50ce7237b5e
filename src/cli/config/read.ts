import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LineCounter, ParsedNode } from 'yaml';
import { CliError, oneLine } from '../errors.ts';
import type { Path } from './issue.ts';
import { allowImports } from './module-hooks.ts';

/** A configuration as it stands in its file, before anything of it is checked. */
export interface RawConfig {
  readonly file: string;
  readonly value: unknown;
  /** The line on which a part of it stands, from 1; undefined where that is not known, as in a program. */
  readonly lineOf: (path: Path) => number | undefined;
}

/** Reads and, for a program, runs a configuration. Throws CliError with the file and, where there is one, the line. */
export async function readConfig(file: string): Promise<RawConfig> {
  const data = ['.json', '.yaml'].includes(extname(file));
  // What a data file names may be programs, as the configuration beside them could be.
  allowImports(file);
  if (data) return readData(file);
  const value = await runModule(file);
  if (value === undefined)
    throw new CliError(`${file} has no default export: export the configuration as it`);
  return { file, value, lineOf: () => undefined };
}

/** The default export of a module of the user's, TypeScript too. */
export async function runModule(file: string): Promise<unknown> {
  allowImports(file);
  try {
    const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    return module.default;
  } catch (error) {
    throw new CliError(`${file}${lineOf(error, file)} cannot be loaded: ${describe(error)}`);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${oneLine(error.message)}` : oneLine(String(error));
}

/** `:12`, from an error's stack. */
function lineOf(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.indexOf(`${file}:`);
  const line = at === -1 ? undefined : /^\d+/.exec(stack.slice(at + file.length + 1))?.[0];
  return line === undefined ? '' : `:${line}`;
}

/** JSON is YAML too, and read as such, so that lines are known. */
async function readData(file: string): Promise<RawConfig> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new CliError(`${file}:${line} cannot be read: ${oneLine(error.message)}`);
  }
  return {
    file,
    value: (document.toJS({ maxAliasCount: 100 }) ?? {}) as unknown,
    lineOf: (path) => lineIn(document.contents, path, lines),
  };
}

/** The line of what a path leads to, or of the last part of the way that is there. */
function lineIn(node: ParsedNode | null, path: Path, lines: LineCounter): number | undefined {
  if (node === null) return undefined;
  const [part, ...rest] = path;
  const step = part === undefined ? undefined : stepInto(node, part);
  if (step === undefined) return lines.linePos(node.range[0]).line;
  return rest.length > 0 && step.value !== null
    ? lineIn(step.value, rest, lines)
    : lines.linePos(step.start).line;
}

interface Step {
  readonly start: number;
  readonly value: ParsedNode | null;
}

function stepInto(node: ParsedNode, part: string | number): Step | undefined {
  if (!('items' in node)) return undefined;
  for (const [at, item] of node.items.entries()) {
    if ('key' in item) {
      const name = 'value' in item.key ? item.key.value : undefined;
      if (String(name) === String(part)) return { start: item.key.range[0], value: item.value };
    } else if (at === part) return { start: item.range[0], value: item };
  }
  return undefined;
}
