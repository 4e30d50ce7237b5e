import { dirname } from 'node:path';
import type { Config } from '../../model/config.ts';
import type { Control } from '../../model/control.ts';
import { CliError } from '../errors.ts';
import { loadCustomControls } from './custom-controls.ts';
import { findConfig } from './find.ts';
import type { Issue } from './issue.ts';
import { nameOf } from './issue.ts';
import { overridden, overrideIssues } from './overrides.ts';
import type { RawConfig } from './read.ts';
import { readConfig } from './read.ts';
import { isConfig, shapeIssues } from './shape.ts';

/** A configuration that has been found right. */
export interface Loaded {
  readonly file: string;
  /** Defaults of options, by the options' names. */
  readonly options: Omit<Config, 'controls' | 'customControls'>;
  /** The controls that there are: the program's and the user's, less those that are turned off. */
  readonly controls: readonly Control[];
  readonly disabled: readonly string[];
}

/** Enough to see what kind of mistake it is. */
const MOST = 10;

/**
 * The configuration that is named or found from a folder upwards, checked, with the user's controls; undefined where
 * there is none. Throws CliError that names the file, the line where it is known, and what is wrong there.
 */
export async function loadConfig(
  from: string,
  named: string | undefined,
  own: readonly Control[],
): Promise<Loaded | undefined> {
  const file = findConfig(from, named);
  if (file === undefined) return undefined;
  const raw = await readConfig(file);
  const { value } = raw;
  if (!isConfig(value)) throw wrong(raw, shapeIssues(value));
  const { controls: overrides = {}, customControls = [], ...options } = value;
  const patterns = typeof customControls === 'string' ? [customControls] : customControls;
  const ids = new Set(own.map((control) => control.id));
  const custom = await loadCustomControls(dirname(file), patterns, ids);
  const all = [...own, ...custom];
  const issues = overrideIssues(overrides, all);
  if (issues.length > 0) throw wrong(raw, issues);
  return { file, options, controls: overridden(overrides, all), disabled: overrides.disable ?? [] };
}

function wrong({ file, lineOf }: RawConfig, issues: readonly Issue[]): CliError {
  const lines = issues.slice(0, MOST).map(({ path, message }) => {
    const line = lineOf(path);
    const where = path.length === 0 ? '' : `${nameOf(path)}: `;
    return `${file}${line === undefined ? '' : `:${line}`}: ${where}${message}`;
  });
  const more = issues.length - lines.length;
  return new CliError([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
}
