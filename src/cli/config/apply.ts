import type { Command } from 'commander';
import { CONTROLS } from '../../controls/registry.ts';
import { useControls } from '../known-controls.ts';
import { loadConfig } from './load.ts';

/** Options of commands with reports of a scan; others have some of the same names, with values of their own. */
const OF_REPORTS = new Set(['format', 'output', 'failOn']);

/** Options of which there may be several. */
const LISTS = new Set(['region', 'tag', 'format', 'output']);

/** Loads the configuration for a command that takes one, and gives the command its defaults and controls. */
export async function applyConfig(command: Command): Promise<void> {
  const names = new Set(command.options.map((option) => option.attributeName()));
  if (!names.has('config')) return;
  const named: unknown = command.getOptionValue('config');
  if (named === false) return;
  const loaded = await loadConfig(process.cwd(), typeof named === 'string' ? named : undefined, CONTROLS);
  if (loaded === undefined) return;
  useControls(loaded.controls, loaded.disabled);
  const reports = names.has('strict');
  for (const [name, value] of Object.entries(loaded.options)) {
    const source = command.getOptionValueSource(name);
    const given = source !== undefined && source !== 'default';
    if (given || !names.has(name) || (OF_REPORTS.has(name) && !reports)) continue;
    const list = LISTS.has(name) && !Array.isArray(value) ? [value] : value;
    command.setOptionValueWithSource(name, list, 'config');
  }
}
