import { describe, expect, it } from 'vitest';
import { oldestOfListener } from './classic-tls.ts';

const listener = (...PolicyNames: string[]) => ({
  LoadBalancerPort: 443,
  Protocol: 'HTTPS',
  SSLCertificateId: null,
  PolicyNames,
});

describe('the oldest version of a listener', () => {
  it.each([
    ['by what its policy accepts', ['mine'], { mine: ['TLSv1.2', 'TLSv1.1'] }, 'TLS 1.1'],
    ['by SSL', ['mine'], { mine: ['SSLv3', 'TLSv1.2'] }, 'SSLv3'],
    ['by the name of one of AWS’s', ['ELBSecurityPolicy-TLS-1-2-2017-01'], {}, 'TLS 1.2'],
    [
      'by the description rather than the name',
      ['ELBSecurityPolicy-2016-08'],
      { 'ELBSecurityPolicy-2016-08': ['TLSv1.2'] },
      'TLS 1.2',
    ],
    ['by AWS’s default', [], {}, 'TLS 1.0'],
    ['beside a policy of another kind', ['stickiness', 'mine'], { mine: ['TLSv1.2'] }, 'TLS 1.2'],
    ['not known', ['mine'], {}, null],
    ['not told by a policy with a name of JavaScript', ['constructor'], {}, null],
  ] as const)('%s', (_, names, policies, oldest) => {
    expect(oldestOfListener(listener(...names), policies)).toBe(oldest);
  });
});
