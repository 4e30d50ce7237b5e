import { TLSSecurityPolicy } from '@aws-sdk/client-opensearch';
import { expect, it } from 'vitest';
import { oldestOfSearch } from './opensearch-tls.ts';

it.each(Object.values(TLSSecurityPolicy))('knows %s', (policy) => {
  expect(oldestOfSearch(policy)).not.toBeNull();
});

it.each([
  ['Policy-Min-TLS-1-0-2019-07', 'TLS 1.0'],
  ['Policy-Min-TLS-1-2-PFS-2023-10', 'TLS 1.2'],
  ['Policy-Min-TLS-1-4-2031-01', null],
  ['constructor', null],
])('%s: %s', (policy, oldest) => {
  expect(oldestOfSearch(policy)).toBe(oldest);
});
