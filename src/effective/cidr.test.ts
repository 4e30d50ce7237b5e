import { describe, expect, it } from 'vitest';
import { parseCidr, rangeOf } from './cidr.ts';

describe('parseCidr', () => {
  it.each([
    ['0.0.0.0/0', 0n, 0],
    ['10.0.0.0/8', 0x0a000000n, 8],
    ['10.1.2.3/8', 0x0a000000n, 8],
    ['255.255.255.255/32', 0xffffffffn, 32],
    [' 192.0.2.1 ', 0xc0000201n, 32],
  ])('reads %s', (text, start, prefix) => {
    expect(parseCidr(text, 'ipv4')).toEqual({ start, prefix });
  });

  it.each([
    ['::/0', 0n, 0],
    ['::1', 1n, 128],
    ['1::', 1n << 112n, 128],
    ['2000::/3', 0x2n << 124n, 3],
    ['3fff:ffff::/3', 0x2n << 124n, 3],
    ['2001:DB8:0:0:0:0:0:1/128', 0x20010db8000000000000000000000001n, 128],
    ['2001:db8::8:800:200c:417a', 0x20010db80000000000080800200c417an, 128],
    ['::ffff:192.0.2.1/128', 0xffffc0000201n, 128],
  ])('reads %s', (text, start, prefix) => {
    expect(parseCidr(text, 'ipv6')).toEqual({ start, prefix });
  });

  it.each([
    '',
    '/0',
    '1.2.3/8',
    '1.2.3.4.5/8',
    '256.0.0.0/8',
    '0.0.0.0/33',
    '0.0.0.0/',
    '0.0.0.0/x',
    '0.0.0.0/-1',
    '::/0',
  ])('refuses "%s" as IPv4', (text) => expect(parseCidr(text, 'ipv4')).toBeNull());

  it.each([
    '',
    '/0',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4::5:6:7:8',
    'g::',
    '12345::',
    '::/129',
    '0.0.0.0/0',
  ])('refuses "%s" as IPv6', (text) => expect(parseCidr(text, 'ipv6')).toBeNull());

  it('gives the range up to and not including the end', () => {
    expect(rangeOf({ start: 0x0a000000n, prefix: 8 }, 'ipv4')).toEqual({
      start: 0x0a000000n,
      end: 0x0b000000n,
    });
    expect(rangeOf({ start: 0n, prefix: 0 }, 'ipv6')).toEqual({ start: 0n, end: 1n << 128n });
  });
});
