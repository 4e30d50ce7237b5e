import { ITEMS } from '../checklist/items.ts';
import type { Control } from '../model/control.ts';
import type { Severity } from '../model/verdict.ts';
import { SEVERITIES } from '../model/verdict.ts';
import { CliError } from './errors.ts';
import { isDisabled, knownControls, turnedOff } from './known-controls.ts';
import { nearest } from './nearest.ts';

/** Which controls a command is about. Empty lists choose nothing away. */
export interface Selection {
  readonly control?: readonly string[];
  readonly item?: readonly string[];
  readonly service?: readonly string[];
  /** This severity and those above it. */
  readonly severity?: string;
}

/** The chosen controls, by id. Throws CliError naming the nearest known names for one that is unknown. */
export function selectControls(selection: Selection): readonly Control[] {
  const controls = knownControls();
  const ids = known(
    selection.control,
    controls.map((control) => control.id),
    'control',
    'seaworthy controls',
  );
  const items = known(
    selection.item,
    ITEMS.map((item) => item.id),
    'checklist item',
    'seaworthy controls',
  );
  const services = known(
    selection.service,
    [...new Set(controls.map(serviceOf))],
    'service',
    'seaworthy controls',
  );
  const severities = severityAndAbove(selection.severity);
  const chosen = controls.filter(
    (control) =>
      (ids.length === 0 || ids.includes(control.id)) &&
      (items.length === 0 || control.items.some((item) => items.includes(item))) &&
      (services.length === 0 || services.includes(serviceOf(control))) &&
      severities.includes(control.severity),
  );
  if (chosen.length === 0)
    throw new CliError('no control matches that selection: `seaworthy controls` lists them all');
  return chosen;
}

export function serviceOf(control: Pick<Control, 'id'>): string {
  return control.id.split('-', 1)[0] ?? '';
}

export function severityAndAbove(level: string | undefined): readonly Severity[] {
  if (level === undefined) return SEVERITIES;
  const at = SEVERITIES.findIndex((severity) => severity === level);
  if (at === -1) throw new CliError(`there is no severity ${level}: use ${SEVERITIES.join(', ')}`);
  return SEVERITIES.slice(0, at + 1);
}

function known(
  names: readonly string[] | undefined,
  all: readonly string[],
  what: string,
  where: string,
): readonly string[] {
  const split = (names ?? []).flatMap((name) => name.split(',')).filter((name) => name !== '');
  for (const name of split) {
    if (all.includes(name)) continue;
    if (what === 'control' && isDisabled(name)) throw new CliError(turnedOff(name));
    const near = nearest(name, all);
    const hint = near.length === 0 ? `\`${where}\` lists them` : `did you mean ${near.join(', ')}?`;
    throw new CliError(`there is no ${what} ${name}: ${hint}`);
  }
  return split;
}
