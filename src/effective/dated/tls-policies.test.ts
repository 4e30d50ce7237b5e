import { MinimumProtocolVersion } from '@aws-sdk/client-cloudfront';
import { describe, expect, it } from 'vitest';
import { isOlder, oldestOfCloudFront, oldestOfLoadBalancer } from './tls-policies.ts';

describe('oldestOfCloudFront', () => {
  it.each(Object.values(MinimumProtocolVersion))('knows %s', (policy) => {
    expect(oldestOfCloudFront(policy)).not.toBeNull();
  });

  it('does not guess', () => {
    expect(oldestOfCloudFront('TLSv1.4_2030')).toBeNull();
    expect(oldestOfCloudFront('toString')).toBeNull();
  });
});

describe('oldestOfLoadBalancer', () => {
  it.each([
    ['ELBSecurityPolicy-2016-08', 'TLS 1.0'],
    ['ELBSecurityPolicy-FS-2018-06', 'TLS 1.0'],
    ['ELBSecurityPolicy-TLS13-1-0-PQ-2025-09', 'TLS 1.0'],
    ['ELBSecurityPolicy-TLS-1-1-2017-01', 'TLS 1.1'],
    ['ELBSecurityPolicy-TLS13-1-2-2021-06', 'TLS 1.2'],
    ['ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', 'TLS 1.2'],
    ['ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09', 'TLS 1.3'],
    ['ELBSecurityPolicy-TLS14-1-2-2030-01', null],
    ['', null],
  ])('%s: %s', (policy, oldest) => {
    expect(oldestOfLoadBalancer(policy)).toBe(oldest);
  });
});

describe('isOlder', () => {
  it('orders versions', () => {
    expect(isOlder('SSLv3', 'TLS 1.0')).toBe(true);
    expect(isOlder('TLS 1.2', 'TLS 1.2')).toBe(false);
    expect(isOlder('TLS 1.3', 'TLS 1.2')).toBe(false);
  });
});
