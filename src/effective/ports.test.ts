import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SecurityGroupRule } from '../model/kinds/ec2.ts';
import { isPortOpen, openPorts, openToInternet, portExposure, type Exposure } from './ports.ts';

function tcp(from: number, to: number, ...sources: readonly string[]): SecurityGroupRule[] {
  return sources.map((source) => ({
    IpProtocol: 'tcp',
    FromPort: from,
    ToPort: to,
    ...(source.includes(':') ? { CidrIpv6: source } : { CidrIp: source }),
  }));
}

function exposureOf(...sources: readonly string[]): Exposure {
  return portExposure(openToInternet(tcp(22, 22, ...sources)), 22);
}

/** All of IPv4 but the private ranges, as people write it who leave those out. */
const PUBLIC_IPV4 = [
  '1.0.0.0/8 2.0.0.0/7 4.0.0.0/6 8.0.0.0/7 11.0.0.0/8 12.0.0.0/6 16.0.0.0/4 32.0.0.0/3',
  '64.0.0.0/3 96.0.0.0/6 100.0.0.0/10 100.128.0.0/9 101.0.0.0/8 102.0.0.0/7 104.0.0.0/5',
  '112.0.0.0/5 120.0.0.0/6 124.0.0.0/7 126.0.0.0/8 128.0.0.0/3 160.0.0.0/5 168.0.0.0/8',
  '169.0.0.0/9 169.128.0.0/10 169.192.0.0/11 169.224.0.0/12 169.240.0.0/13 169.248.0.0/14',
  '169.252.0.0/15 169.255.0.0/16 170.0.0.0/7 172.0.0.0/12 172.32.0.0/11 172.64.0.0/10',
  '172.128.0.0/9 173.0.0.0/8 174.0.0.0/7 176.0.0.0/4 192.0.0.0/9 192.128.0.0/11 192.160.0.0/13',
  '192.169.0.0/16 192.170.0.0/15 192.172.0.0/14 192.176.0.0/12 192.192.0.0/10 193.0.0.0/8',
  '194.0.0.0/7 196.0.0.0/6 200.0.0.0/5 208.0.0.0/4',
].flatMap((line) => line.split(' '));

const PRIVATE = [
  '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 fc00::/7',
].flatMap((line) => line.split(' '));

describe('what the internet is', () => {
  it.each([
    ['everything', ['0.0.0.0/0']],
    ['two halves', ['0.0.0.0/1', '128.0.0.0/1']],
    ['four quarters, overlapping', ['0.0.0.0/2', '64.0.0.0/2', '0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/2']],
    ['all but multicast and reserved', ['0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/3']],
    ['all but the private ranges', PUBLIC_IPV4],
    ['all of IPv6', ['::/0']],
    ['two halves of IPv6', ['::/1', '8000::/1']],
    ['global unicast', ['2000::/3']],
    ['global unicast in halves', ['2000::/4', '3000::/4']],
    ['a second source besides', ['203.0.113.7/32', '0.0.0.0/0']],
  ])('%s is the internet', (_, sources) => {
    expect(exposureOf(...sources)).toBe('internet');
  });

  it.each([
    ['half of IPv4', ['0.0.0.0/1']],
    ['all but one /8', PUBLIC_IPV4.filter((block) => block !== '11.0.0.0/8')],
    ['all but one small public block', PUBLIC_IPV4.filter((block) => block !== '169.255.0.0/16')],
    ['a /7', ['8.0.0.0/7']],
    ['two /8 that join', ['8.0.0.0/8', '9.0.0.0/8']],
    ['a /8 and a little next to it', ['11.0.0.0/8', '12.0.0.0/16']],
    ['two /8 with nothing public between', ['9.0.0.0/8', '11.0.0.0/8']],
    ['half of global unicast', ['2000::/4']],
    ['an IPv6 block wider than a registry has', ['2600::/11']],
  ])('%s is wide', (_, sources) => {
    expect(exposureOf(...sources)).toBe('wide');
  });

  it.each([
    ['nothing', []],
    ['a /8', ['8.0.0.0/8']],
    ['/8s apart', ['8.0.0.0/8', '12.0.0.0/8', '14.0.0.0/8']],
    ['one address', ['203.0.113.7/32']],
    ['a /7 that is half private', ['10.0.0.0/7']],
    ['the private ranges', PRIVATE],
    ['multicast and reserved', ['224.0.0.0/3']],
    ['IPv6 that is not assigned for global use', ['4000::/2', '8000::/1']],
    ['a registry of IPv6', ['2600::/12']],
    ['text that is no address', ['0.0.0.0/99', 'anywhere', '::/x:']],
  ])('%s is neither', (_, sources) => {
    expect(openToInternet(tcp(22, 22, ...sources))).toEqual([]);
  });

  it('takes no source but addresses', () => {
    const rules: SecurityGroupRule[] = [
      { IpProtocol: '-1', SourceSecurityGroupId: 'sg-1' },
      { IpProtocol: '-1', SourcePrefixListId: 'pl-1' },
      { IpProtocol: '-1' },
    ];
    expect(openToInternet(rules)).toEqual([]);
  });
});

describe('ports and protocols', () => {
  it('adds up addresses only where the ports meet', () => {
    const rules = [...tcp(20, 30, '0.0.0.0/1'), ...tcp(25, 40, '128.0.0.0/1')];
    expect(openToInternet(rules)).toEqual([
      { protocol: 'tcp', from: 20, to: 24, exposure: 'wide', ipv4: 'wide', ipv6: 'none' },
      { protocol: 'tcp', from: 25, to: 30, exposure: 'internet', ipv4: 'internet', ipv6: 'none' },
      { protocol: 'tcp', from: 31, to: 40, exposure: 'wide', ipv4: 'wide', ipv6: 'none' },
    ]);
  });

  it('joins neighbouring and overlapping ranges', () => {
    const rules = [...tcp(10, 19, '0.0.0.0/0'), ...tcp(20, 30, '0.0.0.0/0'), ...tcp(15, 25, '0.0.0.0/0')];
    expect(openToInternet(rules)).toEqual([
      { protocol: 'tcp', from: 10, to: 30, exposure: 'internet', ipv4: 'internet', ipv6: 'none' },
    ]);
  });

  it('tells the families apart', () => {
    const rules = [...tcp(80, 80, '0.0.0.0/0', '::/0'), ...tcp(81, 81, '::/0')];
    expect(openToInternet(rules).map(({ from, ipv4, ipv6 }) => [from, ipv4, ipv6])).toEqual([
      [80, 'internet', 'internet'],
      [81, 'none', 'internet'],
    ]);
  });

  it.each([
    ['-1', 'all'],
    ['6', 'tcp'],
    ['TCP', 'tcp'],
    ['17', 'udp'],
    ['udp', 'udp'],
    ['1', 'icmp'],
    ['58', 'icmpv6'],
    ['icmpv6', 'icmpv6'],
    ['50', '50'],
  ])('knows protocol %s as %s', (name, protocol) => {
    const [range] = openToInternet([{ IpProtocol: name, CidrIp: '0.0.0.0/0' }]);
    expect(range).toMatchObject({ protocol, from: 0, to: protocol.startsWith('icmp') ? 255 : 65_535 });
  });

  it('takes absent ports and -1 for all ports', () => {
    const all = { protocol: 'tcp', from: 0, to: 65_535 };
    expect(openToInternet([{ IpProtocol: 'tcp', CidrIp: '0.0.0.0/0' }])).toMatchObject([all]);
    expect(openToInternet(tcp(-1, -1, '0.0.0.0/0'))).toMatchObject([all]);
    expect(openToInternet(tcp(0, 65_535, '0.0.0.0/0'))).toMatchObject([all]);
    expect(openToInternet(tcp(30, 20, '0.0.0.0/0'))).toEqual([]);
  });

  it('passes over the ports of a rule for all protocols, as AWS does', () => {
    const rules = [{ IpProtocol: '-1', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }];
    expect(openToInternet(rules)).toMatchObject([{ protocol: 'all', from: 0, to: 65_535 }]);
  });

  it('reads ports of ICMP as type and code', () => {
    const rules = [{ IpProtocol: 'icmp', FromPort: 8, ToPort: -1, CidrIp: '0.0.0.0/0' }];
    const ranges = openToInternet(rules);
    expect(ranges).toMatchObject([{ protocol: 'icmp', from: 8, to: 8 }]);
    expect(isPortOpen(ranges, 8, 'icmp')).toBe(true);
    expect(isPortOpen(ranges, 8)).toBe(false);
  });

  it('adds what is open to all protocols to each of them', () => {
    const rules = [
      { IpProtocol: '-1', CidrIp: '0.0.0.0/1' },
      ...tcp(22, 22, '128.0.0.0/1'),
      ...tcp(80, 80, '4.4.4.4/32'),
    ];
    const ranges = openToInternet(rules);
    expect(ranges).toMatchObject([
      { protocol: 'all', from: 0, to: 65_535, exposure: 'wide' },
      { protocol: 'tcp', from: 22, to: 22, exposure: 'internet' },
    ]);
    expect(portExposure(ranges, 22, 'udp')).toBe('wide');
    expect(isPortOpen(ranges, 22, 'udp')).toBe(false);
    expect(isPortOpen(ranges, 22)).toBe(true);
    expect(portExposure(ranges, 80)).toBe('wide');
  });

  it('picks the open ones out of a list', () => {
    const ranges = openToInternet([...tcp(20, 25, '0.0.0.0/0'), ...tcp(3389, 3389, '0.0.0.0/1')]);
    expect(openPorts(ranges, [3389, 25, 443, 22])).toEqual([25, 22]);
    expect(openPorts(ranges, [22], 'udp')).toEqual([]);
  });
});

describe('against a plain reckoning', () => {
  const PORTS = 12;
  const UNROUTED = [
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24',
    '192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3',
  ].flatMap((line) => line.split(' '));

  function bounds(block: string): readonly [number, number] {
    const [address = '', prefix = '32'] = block.split('/');
    const start = address.split('.').reduce((value, part) => value * 256 + Number(part), 0);
    return [start, start + 2 ** (32 - Number(prefix))];
  }

  /** Walks the whole address space, edge by edge, asking of each piece who covers it. */
  function reckon(blocks: readonly string[]): Exposure {
    const open = blocks.map(bounds);
    const closed = UNROUTED.map(bounds);
    const edges = [...new Set([...open, ...closed].flat())].toSorted((a, b) => a - b);
    const inside = (ranges: readonly (readonly [number, number])[], at: number): boolean =>
      ranges.some(([start, end]) => start <= at && at < end);
    let missing = edges[0] !== 0 || edges.at(-1) !== 2 ** 32;
    let run = 0;
    let longest = 0;
    for (const [place, edge] of edges.slice(0, -1).entries()) {
      if (inside(closed, edge)) continue;
      if (!inside(open, edge)) missing = true;
      run = inside(open, edge) ? run + (edges[place + 1] ?? edge) - edge : 0;
      longest = Math.max(longest, run);
    }
    if (!missing) return 'internet';
    return longest > 2 ** 24 ? 'wide' : 'none';
  }

  function halves(block: string): readonly string[] {
    const [start, end] = bounds(block);
    const prefix = Number(block.split('/')[1]) + 1;
    return [start, (start + end) / 2].map((at) => {
      const parts = [24, 16, 8, 0].map((shift) => Math.floor(at / 2 ** shift) % 256);
      return `${parts.join('.')}/${prefix}`;
    });
  }

  /** The address space cut in two again and again; `keep` thins out the pieces. */
  const pieces = fc
    .tuple(
      fc.array(fc.nat(), { maxLength: 14 }),
      fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
      fc.nat(3),
    )
    .map(([cuts, keep, thinning]) => {
      let blocks: readonly string[] = ['0.0.0.0/0'];
      for (const cut of cuts) {
        const at = cut % blocks.length;
        blocks = blocks.flatMap((block, place) => (place === at ? halves(block) : [block]));
      }
      return thinning > 0 ? blocks : blocks.filter((_, place) => keep[place]);
    });
  const blocks = fc.oneof(
    pieces,
    fc.constant(PUBLIC_IPV4),
    fc.shuffledSubarray(PUBLIC_IPV4, { minLength: PUBLIC_IPV4.length - 2 }),
    fc.subarray(UNROUTED),
  );
  /** The public space and nothing else, in blocks. */
  function publicParts(block: string): readonly string[] {
    const [start, end] = bounds(block);
    const meeting = UNROUTED.map(bounds).filter(([from, to]) => from < end && start < to);
    if (meeting.some(([from, to]) => from <= start && end <= to)) return [];
    return meeting.length === 0 ? [block] : halves(block).flatMap(publicParts);
  }

  it('takes the public space and nothing else for the internet', () => {
    const parts = publicParts('0.0.0.0/0');
    expect(exposureOf(...parts)).toBe('internet');
    for (const at of parts.keys()) expect(exposureOf(...parts.toSpliced(at, 1))).toBe('wide');
  });

  const span = fc
    .tuple(fc.nat(PORTS), fc.nat(PORTS))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const rule = fc.record({ protocol: fc.constantFrom('tcp', 'udp', '6', '-1'), span, jitter: fc.boolean() });
  /**
   * The blocks of one set under many rules, most of which agree on the ports, so that unions do come about.
   */
  const rules = fc
    .tuple(blocks, span, fc.array(rule, { minLength: 1, maxLength: 6 }))
    .map(([sources, common, kinds]) =>
      sources.map((source, at): SecurityGroupRule => {
        const kind = kinds[at % kinds.length];
        const [from, to] = kind?.jitter ? kind.span : common;
        return { IpProtocol: kind?.protocol ?? 'tcp', FromPort: from, ToPort: to, CidrIp: source };
      }),
    );

  it('agrees for every port', () => {
    const found = new Set<Exposure>();
    fc.assert(
      fc.property(
        fc.oneof(
          rules,
          fc.tuple(rules, rules).map((both) => both.flat()),
        ),
        (all) => {
          const ranges = openToInternet(all);
          for (const protocol of ['tcp', 'udp'] as const) {
            const names = protocol === 'tcp' ? ['tcp', '6'] : ['udp'];
            for (let port = 0; port <= PORTS + 1; port++) {
              const reaching = all.filter(
                ({ IpProtocol, FromPort = 0, ToPort = 0 }) =>
                  IpProtocol === '-1' || (names.includes(IpProtocol) && FromPort <= port && port <= ToPort),
              );
              const expected = reckon(reaching.map((one) => one.CidrIp ?? ''));
              found.add(expected);
              expect(portExposure(ranges, port, protocol)).toBe(expected);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
    expect([...found].toSorted()).toEqual(['internet', 'none', 'wide']);
  });

  it('gives ranges in order that neither overlap nor could be joined', () => {
    fc.assert(
      fc.property(rules, (all) => {
        const ranges = openToInternet(all);
        for (const [at, range] of ranges.entries()) {
          const next = ranges[at + 1];
          expect(range.from).toBeLessThanOrEqual(range.to);
          if (next?.protocol !== range.protocol) continue;
          expect(next.from).toBeGreaterThan(range.to);
          const alike = next.ipv4 === range.ipv4 && next.ipv6 === range.ipv6;
          expect(alike && next.from === range.to + 1).toBe(false);
        }
      }),
    );
  });

  it('gives the same for IPv6 cut in halves as for the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), fc.nat(20), (cuts, dropped) => {
        let parts: readonly (readonly [bigint, number])[] = [[0x2n << 124n, 3]];
        for (const cut of cuts) {
          parts = parts.flatMap(([start, prefix], place) =>
            place === cut % parts.length
              ? [[start, prefix + 1] as const, [start + (1n << BigInt(127 - prefix)), prefix + 1] as const]
              : [[start, prefix] as const],
          );
        }
        const sources = parts.map(([start, prefix]) => {
          const groups = start.toString(16).padStart(32, '0').match(/.{4}/g) ?? [];
          return `${groups.join(':')}/${prefix}`;
        });
        expect(exposureOf(...sources)).toBe('internet');
        if (dropped < sources.length)
          expect(exposureOf(...sources.toSpliced(dropped, 1))).not.toBe('internet');
      }),
    );
  });

  // Walking over every port of each rule would take longer than a test may.
  it('judges full security groups', () => {
    const group = Array.from({ length: 1_000 }, (_, at) =>
      tcp(at * 20, 65_535 - at * 20, `${1 + (at % 200)}.${at % 256}.0.0/${8 + (at % 20)}`),
    ).flat();
    for (let round = 0; round < 40; round += 1) expect(openToInternet(group)).not.toEqual([]);
  });
});
