/**
 * Saltmarsh Outfitters: an invented shop for sailing gear, forty people, four AWS regions, one account that grew by
 * itself. Some of it is well kept, some was forgotten, and some the auditor may not see.
 */
export const ACCOUNT = '111122223333';
export const AGENCY = '444455556666';
/** Sees to it that the shop is up, for many customers. */
export const WATCHER = '777788889999';
/** Pays the bills: the account that manages the organization. */
export const HOLDING = '222233334444';
export const COMPANY = 'saltmarsh';

export const HOME = 'eu-west-1';
export const REGIONS = ['ap-southeast-2', 'eu-central-1', 'eu-west-1', 'us-east-1'] as const;
export type Region = (typeof REGIONS)[number];

const DAY = 24 * 60 * 60 * 1000;

/** The company's calendar: everything in the account is so many days old, whenever the demo runs. */
export class Calendar {
  readonly #now: number;

  constructor(now: Date) {
    this.#now = now.getTime();
  }

  daysAgo(days: number): Date {
    return new Date(this.#now - days * DAY);
  }

  inDays(days: number): Date {
    return new Date(this.#now + days * DAY);
  }

  get now(): Date {
    return new Date(this.#now);
  }
}

/** Ids of AWS's form, the same at every run: `i-0` and seventeen hex digits made from a name. */
export function hexId(prefix: string, name: string, digits = 17): string {
  let text = '';
  for (let round = 0; text.length < digits; round += 1)
    text += hash(`${name}#${round}`).toString(16).padStart(8, '0');
  return `${prefix}-${text.slice(0, digits)}`;
}

export function uuid(name: string): string {
  const hex = hexId('x', name, 32).slice(2);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** FNV-1a, 32 bits: names to numbers, not secrets. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}

export function tags(name: string, more: Readonly<Record<string, string>> = {}) {
  return Object.entries({ Name: name, ...more }).map(([Key, Value]) => ({ Key, Value }));
}
