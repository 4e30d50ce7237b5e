import { describe, expect, it } from 'vitest';
import type { DnsRecord } from '../model/kinds/route53.ts';
import type { Cause } from '../model/reading.ts';
import { known } from '../model/reading.ts';
import { danglingRecords } from './dangling-records.ts';

const FROM = { operation: 'x:Y', at: '2026-11-01T00:00:00Z' };
const DENIED: Cause = { kind: 'denied', operation: 'x:Y', actions: ['x:Y'] };
const place = { account: '111122223333', region: 'eu-west-1', managedByAws: false };

const record = (Type: string, value: string): DnsRecord => ({
  Name: 'www.example.com.',
  Type,
  values: [value],
  aliasTarget: null,
});
const alias = (aliasTarget: string): DnsRecord => ({ ...record('A', ''), values: [], aliasTarget });

function judged(records: readonly DnsRecord[], more: { buckets?: Cause; addresses?: Cause } = {}) {
  const because = (cause?: Cause) => (cause === undefined ? [] : [{ region: 'global', cause }]);
  return danglingRecords(
    records,
    {
      buckets: {
        unlisted: because(more.buckets),
        things: [{ kind: 's3:bucket', ...place, id: 'acme-site', readings: {} }],
      },
      addresses: {
        unlisted: because(more.addresses),
        things: ['203.0.113.1', '203.0.113.2'].map((ip, at) => ({
          kind: 'ec2:address' as const,
          ...place,
          id: `eipalloc-${at}`,
          readings: {
            PublicIp: known(ip, FROM),
            associationId: known(at === 0 ? 'eipassoc-1' : null, FROM),
          },
        })),
      },
    },
    ['partner-site'],
  );
}

describe('a record', () => {
  it.each([
    ['a website that is gone', record('CNAME', 'gone.s3-website-eu-west-1.amazonaws.com')],
    ['one of the newer form', record('CNAME', 'gone.s3-website.eu-central-1.amazonaws.com.')],
    ['a bucket by its REST name', record('CNAME', 'gone.s3.amazonaws.com')],
    ['a bucket by its REST name in a region', record('CNAME', 'gone.with.dots.s3.eu-west-1.amazonaws.com')],
    ['an alias to a website of its own name', alias('s3-website-eu-west-1.amazonaws.com.')],
    ['a spare address', record('A', '203.0.113.2')],
  ])('dangles that leads to %s', (_, it) => {
    expect(judged([it]).dangling).toHaveLength(1);
  });

  it.each([
    ['a bucket that is there', record('CNAME', 'acme-site.s3-website-eu-west-1.amazonaws.com')],
    ['a bucket that is known', record('CNAME', 'Partner-Site.s3.amazonaws.com')],
    ['an address in use', record('A', '203.0.113.1')],
    ['somebody else’s address', record('A', '198.51.100.1')],
    ['a load balancer', alias('dualstack.shop-1.eu-west-1.elb.amazonaws.com.')],
    ['a host with s3 in its name', record('CNAME', 'gone.s3.example.com')],
  ])('does not that leads to %s', (_, it) => {
    expect(judged([it])).toEqual({ dangling: [] });
  });
});

describe('what could not be listed', () => {
  it('leaves open only the records that lead there', () => {
    const bucket = record('CNAME', 'gone.s3.amazonaws.com');
    expect(judged([bucket], { buckets: DENIED })).toEqual({ dangling: [], cause: DENIED });
    expect(judged([bucket], { addresses: DENIED }).cause).toBeUndefined();
    expect(judged([record('A', '198.51.100.1')], { addresses: DENIED }).cause).toEqual(DENIED);
    expect(judged([record('MX', '10 mail.example.com')], { addresses: DENIED, buckets: DENIED })).toEqual({
      dangling: [],
    });
  });
});
