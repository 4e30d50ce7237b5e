import type { Severity } from './verdict.ts';

/** A control's settings, as a configuration gives them. */
export type SettingValue = number | string | boolean | readonly string[];

/**
 * What `seaworthy.config.ts` (or .js, .mjs, .json, .yaml) may hold. The values of the first part are defaults of the
 * options of the same name; an option on the command line goes before.
 */
export interface Config {
  readonly profile?: string;
  /** Names, or `all`. */
  readonly region?: string | readonly string[];
  /** `KEY=VALUE`: only resources with these tags. */
  readonly tag?: string | readonly string[];
  /** Only controls of this severity and above. */
  readonly severity?: Severity;
  /** Reports of `scan` and `demo`. */
  readonly format?: string | readonly string[];
  readonly output?: string | readonly string[];
  readonly failOn?: Severity;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;

  readonly controls?: {
    /** Ids of controls that are not asked at all. */
    readonly disable?: readonly string[];
    /** Severities for your organization, by control. */
    readonly severity?: Readonly<Record<string, Severity>>;
    /** Thresholds, by control and by the setting's name. */
    readonly settings?: Readonly<Record<string, Readonly<Record<string, SettingValue>>>>;
  };
  /** Files with controls of your own, as paths from the configuration; `*` and `**` stand for names and folders. */
  readonly customControls?: string | readonly string[];
}
