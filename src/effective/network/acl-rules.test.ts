import { describe, expect, it } from 'vitest';
import type { NetworkAclEntry } from '../../model/kinds/ec2-network.ts';
import { exposureOf } from '../address-coverage.ts';
import { allowedAddresses, answerableAddresses, portStarts } from './acl-rules.ts';

const ALL = '0.0.0.0/0';
let number = 0;
const entry = (more: Partial<NetworkAclEntry>): NetworkAclEntry => ({
  RuleNumber: (number += 1),
  Egress: false,
  Protocol: 6,
  RuleAction: 'allow',
  CidrBlock: ALL,
  ...more,
});
const ports = (From: number, To = From) => ({ PortRange: { From, To } });

/** AWS's last rule of every ACL. */
const REST = entry({ RuleNumber: 32_767, Protocol: -1, RuleAction: 'deny' });

function inward(entries: readonly NetworkAclEntry[], port: number, family: 'ipv4' | 'ipv6' = 'ipv4') {
  return exposureOf(allowedAddresses(entries, 'in', 'tcp', port, family), family);
}

describe('a network ACL', () => {
  // https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html
  it('as AWS makes it lets everything through', () => {
    const entries = [entry({ RuleNumber: 100, Protocol: -1 }), REST];
    expect(inward(entries, 22)).toBe('internet');
    expect(inward(entries, 22, 'ipv6')).toBe('none');
  });

  it('without rules lets nothing through', () => {
    expect(inward([REST], 443)).toBe('none');
  });

  it('goes by number and not by order', () => {
    const deny = entry({ RuleNumber: 90, RuleAction: 'deny', ...ports(22) });
    const allow = entry({ RuleNumber: 100, Protocol: -1 });
    expect(inward([allow, deny, REST], 22)).toBe('none');
    expect(inward([allow, deny, REST], 23)).toBe('internet');
    expect(inward([{ ...deny, RuleNumber: 110 }, allow, REST], 22)).toBe('internet');
  });

  it('may let in all but some', () => {
    const some = entry({ RuleNumber: 1, RuleAction: 'deny', CidrBlock: '8.0.0.0/8', Protocol: -1 });
    expect(inward([some, entry({ RuleNumber: 2, Protocol: -1 }), REST], 22)).toBe('wide');
  });

  it('keeps protocols and families apart', () => {
    const entries = [
      entry({ Protocol: 17, ...ports(53) }),
      { ...entry({ ...ports(443) }), CidrBlock: undefined as never, Ipv6CidrBlock: '::/0' },
      REST,
    ];
    expect(inward(entries, 53)).toBe('none');
    expect(inward(entries, 443)).toBe('none');
    expect(inward(entries, 443, 'ipv6')).toBe('internet');
    expect(exposureOf(allowedAddresses(entries, 'in', 'udp', 53, 'ipv4'), 'ipv4')).toBe('internet');
  });

  it('lets answers out only where it lets out ports of clients', () => {
    const out = (more: Partial<NetworkAclEntry>) =>
      exposureOf(answerableAddresses([entry({ Egress: true, ...more }), REST], 'ipv4'), 'ipv4');
    expect(out({ Protocol: -1 })).toBe('internet');
    expect(out(ports(32_768, 60_999))).toBe('internet');
    expect(out(ports(443))).toBe('none');
    expect(out({ Protocol: 17, ...ports(1024, 65_535) })).toBe('none');
    expect(out({ Egress: false, Protocol: -1 })).toBe('none');
  });

  it('decides otherwise only where a rule begins or has ended', () => {
    const entries = [entry(ports(22)), entry(ports(1000, 2000)), entry({ Protocol: 17, ...ports(53) })];
    expect(portStarts(entries, 'in', 'tcp', 0, 65_535)).toEqual([0, 22, 23, 1000, 2001]);
    expect(portStarts(entries, 'in', 'tcp', 22, 22)).toEqual([22]);
    expect(portStarts(entries, 'out', 'tcp', 0, 65_535)).toEqual([0]);
  });
});
