import { expect, it } from 'vitest';
import { refusesOldTlsByDefault } from './sqlserver-tls-defaults.ts';

it.each([
  ['15.00.4365.2.v1', false],
  ['15.00.4385.2.v1', true],
  ['16.00.4095.4.v1', false],
  ['16.00.4120.1.v1', false],
  ['16.00.4125.3.v1', true],
  ['14.00.3465.1.v1', false],
  ['14.00.3471.2.v1', true],
  ['12.00.6449.1.v1', false],
  ['11.00.7507.2.v1', false],
  ['17.00.1000.7.v1', true],
  ['', false],
])('%s: %s', (version, refuses) => {
  expect(refusesOldTlsByDefault(version)).toBe(refuses);
});
