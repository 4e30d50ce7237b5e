import type { SectionId } from './item.ts';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** One sentence: what the section is for. */
  readonly purpose: string;
}

/** In the checklist's order. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'own',
    title: 'Own your side',
    purpose: 'AWS secures the cloud itself; know which part is left to you, and leave none of it to chance.',
  },
  {
    id: 'iam',
    title: 'Least privilege',
    purpose:
      'Give every person and program the access it needs, no more, and take it back when it is no longer used.',
  },
  {
    id: 'secrets',
    title: 'Secrets',
    purpose: 'Keep passwords and keys few, short-lived, personal, and out of sight.',
  },
  {
    id: 'encrypt',
    title: 'Encryption',
    purpose:
      'Make stored data worthless to whoever gets hold of it without the key, and look after the keys.',
  },
  {
    id: 'https',
    title: 'HTTPS everywhere',
    purpose: 'Let nothing travel where others can read or change it on the way.',
  },
  {
    id: 'monitor',
    title: 'Monitoring',
    purpose: 'Record what happens in the account, keep the record safe, and read it.',
  },
  {
    id: 'check',
    title: 'Keep checking',
    purpose: 'Let AWS, its partners and your own tests look again and again, and act on what they find.',
  },
];
