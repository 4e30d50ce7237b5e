import { expect, it } from 'vitest';
import { hasLocalStorage } from './local-storage.ts';

it.each([
  'ml.g5.xlarge',
  'ml.g4dn.xlarge',
  'ml.m5d.large',
  'ml.c6id.large',
  'ml.p4d.24xlarge',
  'ml.trn1.32xlarge',
])('%s has disks of its own', (type) => expect(hasLocalStorage(type)).toBe(true));

it.each(['ml.m5.large', 'ml.c6i.large', 'ml.p3.2xlarge', 'ml.inf2.xlarge', 'ml.t3.medium', ''])(
  '%s has none',
  (type) => expect(hasLocalStorage(type)).toBe(false),
);
