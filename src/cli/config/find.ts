import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CliError } from '../errors.ts';

const NAMES = ['ts', 'js', 'mjs', 'json', 'yaml'].map((ending) => `seaworthy.config.${ending}`);

/**
 * The configuration to use: the one that is named, or the first that is found from a folder upwards. Undefined: none.
 * One that was only found must be the user's own, since it may be a program, and decides what is asked.
 */
export function findConfig(from: string, named?: string): string | undefined {
  if (named !== undefined) return checked(resolve(from, named));
  const file = lookUpwards(resolve(from));
  if (file === undefined || isOwn(file)) return file;
  throw new CliError(
    `${file} belongs to another user: name it by --config if you trust it, or give --no-config`,
  );
}

function checked(file: string): string {
  if (!existsSync(file)) throw new CliError(`there is no configuration ${file}`);
  if (NAMES.some((name) => file.endsWith(name.slice(name.lastIndexOf('.'))))) return file;
  throw new CliError(`${file} is no configuration: its name must end with .ts, .js, .mjs, .json or .yaml`);
}

function lookUpwards(folder: string): string | undefined {
  const found = NAMES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  const [first, second] = found;
  if (second !== undefined) {
    throw new CliError(`there are both ${first} and ${second}: keep one, or name one by --config`);
  }
  const parent = dirname(folder);
  return first ?? (parent === folder ? undefined : lookUpwards(parent));
}

function isOwn(file: string): boolean {
  const own = process.getuid?.();
  const { uid } = statSync(file);
  return own === undefined || uid === own || uid === 0;
}
