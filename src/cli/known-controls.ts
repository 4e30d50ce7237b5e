import { CONTROLS } from '../controls/registry.ts';
import type { SettingValue } from '../model/config.ts';
import type { Control } from '../model/control.ts';

interface Known {
  readonly controls: readonly Control[];
  /** Ids of controls that a configuration has turned off. */
  readonly disabled: readonly string[];
}

let known: Known = { controls: CONTROLS, disabled: [] };

/** The controls of this run: the program's own, as a configuration has changed them, and the user's. */
export function knownControls(): readonly Control[] {
  return known.controls;
}

export function isDisabled(id: string): boolean {
  return known.disabled.includes(id);
}

/** A control's setting as the configuration has it, for questions that ask the same; of one turned off, the default. */
export function settingOf(id: string, name: string): SettingValue | undefined {
  const control = [...known.controls, ...CONTROLS].find((it) => it.id === id);
  return control?.settings[name];
}

/** A setting that is a list of texts. */
export function listedIn(id: string, name: string): readonly string[] {
  const value = settingOf(id, name);
  return typeof value === 'object' ? value : [];
}

/** What to say of a control that is asked for and turned off. */
export function turnedOff(id: string): string {
  return `control ${id} is turned off by the configuration; --no-config asks it all the same`;
}

/** Called once, before a command runs. */
export function useControls(controls: readonly Control[], disabled: readonly string[]): void {
  known = { controls, disabled };
}
