import type { ItemText, SectionId } from './item.ts';
import { CHECK } from './items/check.ts';
import { ENCRYPT } from './items/encrypt.ts';
import { HTTPS } from './items/https.ts';
import { IAM } from './items/iam.ts';
import { MONITOR } from './items/monitor.ts';
import { OWN } from './items/own.ts';
import { SECRETS } from './items/secrets.ts';

const ALL = [...OWN, ...IAM, ...SECRETS, ...ENCRYPT, ...HTTPS, ...MONITOR, ...CHECK] as const;

export type ItemId = (typeof ALL)[number]['id'];

export interface Item extends ItemText {
  readonly id: ItemId;
}

/** Every item of the written checklist, in its order. */
export const ITEMS: readonly Item[] = ALL;

const IDS: ReadonlySet<string> = new Set(ITEMS.map((item) => item.id));

export function isItemId(text: string): text is ItemId {
  return IDS.has(text);
}

/** The items of one section, in the checklist's order. */
export function itemsOf(section: SectionId): readonly Item[] {
  return ITEMS.filter((item) => item.section === section);
}
