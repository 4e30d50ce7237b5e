import type { Config, SettingValue } from '../../model/config.ts';
import type { Control } from '../../model/control.ts';
import { didYouMean } from '../nearest.ts';
import type { Issue, Path } from './issue.ts';

type Overrides = NonNullable<Config['controls']>;

/** What a configuration says of controls that there are not, or of settings that they do not have. */
export function overrideIssues(overrides: Overrides, controls: readonly Control[]): readonly Issue[] {
  const byId = new Map(controls.map((control) => [control.id, control]));
  const named: readonly (readonly [Path, string])[] = [
    ...(overrides.disable ?? []).map((id, at) => [['controls', 'disable', at], id] as const),
    ...Object.keys(overrides.severity ?? {}).map((id) => [['controls', 'severity', id], id] as const),
    ...Object.keys(overrides.settings ?? {}).map((id) => [['controls', 'settings', id], id] as const),
  ];
  const strangers = named
    .filter(([, id]) => !byId.has(id))
    .map(([path, id]) => ({ path, message: `there is no control ${id}${didYouMean(id, [...byId.keys()])}` }));
  const settings = Object.entries(overrides.settings ?? {}).flatMap(([id, values]) => {
    const control = byId.get(id);
    return control === undefined ? [] : settingIssues(control, values);
  });
  return [...strangers, ...settings];
}

function settingIssues(control: Control, values: Readonly<Record<string, SettingValue>>): readonly Issue[] {
  const names = Object.keys(control.settings);
  return Object.entries(values).flatMap(([name, value]) => {
    const path = ['controls', 'settings', control.id, name];
    const old = Object.hasOwn(control.settings, name) ? control.settings[name] : undefined;
    if (old === undefined) {
      const hint =
        names.length === 0 ? ': it has none' : didYouMean(name, names) || `: it has ${names.join(', ')}`;
      return [{ path, message: `${control.id} has no setting ${name}${hint}` }];
    }
    const [is, must] = [typeOf(value), typeOf(old)];
    return is === must ? [] : [{ path, message: `must be ${must}, as the default is, and is ${is}` }];
  });
}

function typeOf(value: SettingValue): string {
  if (typeof value === 'object') return 'a list of texts';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}

/** The controls as a configuration wants them: without those that are turned off, the others changed as it says. */
export function overridden(overrides: Overrides, controls: readonly Control[]): readonly Control[] {
  const off = new Set(overrides.disable);
  return controls
    .filter((control) => !off.has(control.id))
    .map((control) => ({
      ...control,
      severity: overrides.severity?.[control.id] ?? control.severity,
      settings: { ...control.settings, ...overrides.settings?.[control.id] },
    }));
}
