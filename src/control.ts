/**
 * What controls and configurations of users import from `seaworthy`: the same call that the product's own controls are
 * declared with. docs/custom-controls.md tells how.
 */
import type { Config } from './model/config.ts';

export { account, all, control, of, to } from './model/control.ts';
export type { Config } from './model/config.ts';
export type { Context, Control, ControlSpec, Crosswalk, Reached, Subject } from './model/control.ts';
export type { Fact, Facts, Kind } from './model/kinds.ts';
export type { Ease, Exposure, Impact, Risk } from './model/severity.ts';
export type { Judgement, Severity } from './model/verdict.ts';
export { fail, manual, notApplicable, pass } from './model/verdict.ts';

/** Declares a configuration; it only lends the type. */
export function defineConfig(config: Config): Config {
  return config;
}
