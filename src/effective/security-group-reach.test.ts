import { describe, expect, it } from 'vitest';
import type { SecurityGroupRule } from '../model/kinds/ec2.ts';
import { judgeAllTraffic, judgePorts, reachOf } from './security-group-reach.ts';

function tcp(from: number, to: number, source: Partial<SecurityGroupRule>): SecurityGroupRule {
  return { IpProtocol: 'tcp', FromPort: from, ToPort: to, ...source };
}

function prefixList(id: string, ...cidrs: string[]) {
  const facts = { Entries: cidrs.map((Cidr) => ({ Cidr })) };
  return {
    found: true,
    to: { kind: 'ec2:prefix-list', account: '1', region: 'eu-west-1', id, facts },
  } as const;
}

const ALL4 = { CidrIp: '0.0.0.0/0' };
const ALL6 = { CidrIpv6: '::/0' };

describe('judgePorts', () => {
  it('groups what is open by whom it is open to', () => {
    const rules = [
      tcp(22, 22, ALL4),
      tcp(22, 22, ALL6),
      tcp(3306, 3306, ALL4),
      tcp(80, 80, { CidrIp: '12.0.0.0/6' }),
    ];
    expect(judgePorts(reachOf(rules, []), { tcp: ['3306', '80', '22', '443'], udp: ['22'] })).toEqual({
      verdict: 'fail',
      reason:
        'Open to the internet over IPv4: TCP 3306; to a large part of the internet over IPv4: TCP 80; ' +
        'to the internet over IPv4 and IPv6: TCP 22; expected: closed.',
    });
  });

  it('tells UDP from TCP', () => {
    const rules = [{ IpProtocol: 'udp', FromPort: 0, ToPort: 65_535, ...ALL4 }];
    expect(judgePorts(reachOf(rules, []), { tcp: [22] }).verdict).toBe('pass');
    expect(judgePorts(reachOf(rules, []), { tcp: [], udp: [1434] }).reason).toBe(
      'Open to the internet over IPv4: UDP 1434; expected: closed.',
    );
  });

  it('counts the addresses of prefix lists', () => {
    const rules = [
      tcp(22, 22, { SourcePrefixListId: 'pl-1' }),
      tcp(3389, 3389, { SourcePrefixListId: 'pl-2' }),
    ];
    const reach = reachOf(rules, [
      prefixList('pl-1', '10.0.0.0/8', '::/0'),
      prefixList('pl-2', '192.0.2.0/24'),
    ]);
    expect(judgePorts(reach, { tcp: [22, 3389] }).reason).toBe(
      'Open to the internet over IPv6: TCP 22; expected: closed.',
    );
  });

  it('cannot tell what a prefix list lets in that was not found, unless the port is open anyway', () => {
    const lost = [{ found: false, ref: 'pl-1' }] as const;
    const rules = [tcp(22, 22, { SourcePrefixListId: 'pl-1' }), tcp(80, 80, ALL4)];
    expect(judgePorts(reachOf(rules, lost), { tcp: [22] }).verdict).toBe('unknown');
    expect(judgePorts(reachOf(rules, lost), { tcp: [22, 80] }).verdict).toBe('fail');
  });
});

describe('judgeAllTraffic', () => {
  it.each([
    ['all protocols', [{ IpProtocol: '-1', ...ALL4 }], 'fail'],
    ['all TCP ports', [tcp(0, 65_535, ALL4)], 'fail'],
    ['all but port 0', [tcp(1, 65_535, ALL6)], 'fail'],
    ['all TCP ports in pieces, partly by IPv6', [tcp(0, 1023, ALL4), tcp(1024, 65_535, ALL6)], 'fail'],
    ['a gap of one port', [tcp(0, 21, ALL4), tcp(23, 65_535, ALL4)], 'pass'],
    ['all ICMP', [{ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, ...ALL4 }], 'pass'],
    ['all protocols inside', [{ IpProtocol: '-1', CidrIp: '10.0.0.0/8' }], 'pass'],
    ['nothing', [], 'pass'],
  ])('%s', (_name, rules: readonly SecurityGroupRule[], verdict) => {
    expect(judgeAllTraffic(reachOf(rules, [])).verdict).toBe(verdict);
  });
});
