import { describe, expect, it } from 'vitest';
import type { InstanceInterface } from '../../model/kinds/ec2.ts';
import type { NetworkAclEntry } from '../../model/kinds/ec2-network.ts';
import { judgeExposedPorts } from './exposed-ports.ts';
import type { Layers } from './fixtures/network.ts';
import {
  ALL4,
  ALL6,
  DENIED,
  network,
  networkInterface,
  OPEN_ACL,
  OUT,
  OUT6,
  REGION,
  tcp,
} from './fixtures/network.ts';
import { internetExposure } from './internet-exposure.ts';

const SSH = { groups: { 'sg-1': [tcp(22, 22, ALL4)] } };
const PORTS = { tcp: [22, 3389], udp: [161] };

function judged(layers: Layers, interfaces: readonly InstanceInterface[] = [networkInterface()]) {
  const instance = { region: REGION, facts: { NetworkInterfaces: interfaces, VpcId: 'vpc-1' } };
  return judgeExposedPorts(instance, network(layers), PORTS);
}

const verdict = (...args: Parameters<typeof judged>) => judged(...args).verdict;

const rule = (more: Partial<NetworkAclEntry>): NetworkAclEntry => ({
  RuleNumber: 50,
  Egress: false,
  Protocol: 6,
  RuleAction: 'deny',
  CidrBlock: '0.0.0.0/0',
  ...more,
});

describe('an instance that is open in every layer', () => {
  it('is reached', () => {
    expect(judged(SSH)).toEqual({
      verdict: 'fail',
      reason: 'Open to the internet over IPv4: TCP 22, by 203.0.113.7; expected: not reachable from there.',
      restsOn: [REGION, 'rtb-1', 'sg-1', 'acl-1'],
    });
  });

  it('is reached over IPv6, by what it has of that', () => {
    const interfaces = [networkInterface({ publicAddresses: [], Ipv6Addresses: ['2001:4860::1'] })];
    const groups = { 'sg-1': [tcp(22, 22, ALL6)] };
    expect(judged({ groups }, interfaces).reason).toMatch(/over IPv6: TCP 22, by 2001:4860::1/);
    expect(verdict(SSH, interfaces)).toBe('pass');
    expect(verdict({ groups })).toBe('pass');
    expect(verdict({ groups, routes: [OUT, { ...OUT6, target: 'eigw-1' }] }, interfaces)).toBe('pass');
  });

  it('is reached by UDP, by all traffic, by two halves of the internet, by a prefix list', () => {
    expect(verdict({ groups: { 'sg-1': [{ ...tcp(161, 161, ALL4), IpProtocol: 'udp' }] } })).toBe('fail');
    expect(verdict({ groups: { 'sg-1': [tcp(161, 161, ALL4)] } })).toBe('pass');
    expect(judged({ groups: { 'sg-1': [{ IpProtocol: '-1', ...ALL4 }] } }).reason).toMatch(
      /TCP 22, 3389 and UDP 161/,
    );
    const halves = [tcp(22, 22, { CidrIp: '0.0.0.0/1' }), tcp(20, 30, { CidrIp: '128.0.0.0/1' })];
    expect(verdict({ groups: { 'sg-1': halves } })).toBe('fail');
    const groups = { 'sg-1': [tcp(22, 22, { SourcePrefixListId: 'pl-1' })] };
    expect(verdict({ groups, lists: { 'pl-1': ['0.0.0.0/0'] } })).toBe('fail');
    expect(verdict({ groups, lists: { 'pl-1': ['10.0.0.0/8', '::/0'] } })).toBe('pass');
  });

  it('is reached by what all groups of an interface let in together', () => {
    const groups = {
      'sg-1': [tcp(22, 22, { CidrIp: '0.0.0.0/1' })],
      'sg-2': [tcp(22, 22, { CidrIp: '128.0.0.0/1' })],
    };
    expect(verdict({ groups }, [networkInterface({ GroupSet: ['sg-1', 'sg-2'] })])).toBe('fail');
    // Two interfaces do not add up: neither lets in the internet, each a large part of it.
    expect(
      judged({ groups }, [networkInterface(), networkInterface({ id: 'eni-2', GroupSet: ['sg-2'] })]).reason,
    ).toMatch(/^Open to a large part of the internet over IPv4/);
  });

  it('is reached by its second interface', () => {
    const second = networkInterface({ id: 'eni-2', GroupSet: ['sg-2'], publicAddresses: ['203.0.113.8'] });
    const groups = { 'sg-1': [], 'sg-2': [tcp(3389, 3389, ALL4)] };
    expect(judged({ groups }, [networkInterface(), second]).reason).toMatch(/TCP 3389, by 203.0.113.8;/);
    // An open group on an interface without an address opens nothing.
    expect(verdict({ groups }, [networkInterface(), { ...second, publicAddresses: [] }])).toBe('pass');
  });
});

describe('one layer that is shut', () => {
  const shut: readonly (readonly [string, Layers, RegExp])[] = [
    ['no route to an internet gateway', { routes: [{ ...OUT, target: 'nat-1' }] }, /rtb-1/],
    ['the main table leads nowhere', { mainRoutes: [] }, /rtb-main/],
    [
      'the group lets in others',
      { groups: { 'sg-1': [tcp(22, 22, { CidrIp: '198.51.100.0/24' })] } },
      /sg-1/,
    ],
    [
      'the network ACL denies the port',
      { entries: [rule({ PortRange: { From: 22, To: 22 } }), ...OPEN_ACL] },
      /acl-1/,
    ],
    ['the network ACL lets no answer out', { entries: OPEN_ACL.filter((it) => !it.Egress) }, /acl-1/],
    [
      'public access is blocked',
      { block: { InternetGatewayBlockMode: 'block-ingress', exclusions: [] } },
      /^eu-west-1$/,
    ],
    [
      'the group and the network ACL let in different people',
      {
        groups: { 'sg-1': [tcp(22, 22, { CidrIp: '0.0.0.0/1' })] },
        entries: [rule({ CidrBlock: '0.0.0.0/1', Protocol: -1 }), ...OPEN_ACL],
      },
      /acl-1/,
    ],
  ];

  it.each(shut)('%s', (_, layers, restsOn) => {
    const { verdict: is, restsOn: rests } = judged({ ...SSH, ...layers });
    expect({ is, rests: rests?.join(' ') }).toEqual({ is: 'pass', rests: expect.stringMatching(restsOn) });
  });

  it('is enough, whatever the others are', () => {
    const everything = { groups: DENIED, routes: DENIED, entries: DENIED, block: DENIED };
    expect(verdict({}, [networkInterface({ publicAddresses: [] })])).toBe('pass');
    // The network ACL's are about some ports only.
    for (const [name, layers] of shut.filter(([, it]) => it.entries === undefined)) {
      const [layer = ''] = Object.keys(layers);
      const { [layer as 'routes']: _, ...rest } = everything;
      const others = 'groups' in rest ? { ...rest, groups: { 'sg-1': DENIED } } : rest;
      // A table of the VPC and one of the subnet are the same layer.
      const given = layer === 'mainRoutes' ? { ...others, routes: undefined } : others;
      expect([name, verdict({ ...given, ...layers } as Layers)]).toEqual([name, 'pass']);
    }
  });

  it('does not hold for a subnet that is left out of Block Public Access', () => {
    const block = (resource: string, InternetGatewayExclusionMode: string) => ({
      InternetGatewayBlockMode: 'block-bidirectional',
      exclusions: [{ resource, InternetGatewayExclusionMode }],
    });
    expect(verdict({ ...SSH, block: block('subnet-1', 'allow-bidirectional') })).toBe('fail');
    expect(verdict({ ...SSH, block: block('vpc-1', 'allow-bidirectional') })).toBe('fail');
    expect(verdict({ ...SSH, block: block('subnet-1', 'allow-egress') })).toBe('pass');
    expect(verdict({ ...SSH, block: block('subnet-2', 'allow-bidirectional') })).toBe('pass');
  });
});

describe('what is not known', () => {
  it.each<[string, Layers]>([
    ['routes', { ...SSH, routes: DENIED }],
    ['network ACL', { ...SSH, entries: DENIED }],
    ['Block Public Access', { ...SSH, block: DENIED }],
    ['the group', { groups: { 'sg-1': DENIED } }],
    ['the group, which is not there', { groups: {} }],
    [
      'a prefix list',
      { groups: { 'sg-1': [tcp(22, 22, { SourcePrefixListId: 'pl-1' })] }, lists: { 'pl-1': DENIED } },
    ],
    ['tables that could not be listed', { ...SSH, unlisted: ['routeTables'] }],
    ['ACLs that could not be listed', { ...SSH, unlisted: ['networkAcls'] }],
    ['a firewall on the way', { ...SSH, routes: [{ ...OUT, target: 'vpce-1' }] }],
    ['a route by prefix list', { ...SSH, routes: [{ ...OUT, destination: 'pl-1' }] }],
  ])('of %s leaves open what the others let through', (_, layers) => {
    expect(judged(layers)).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(/^Cannot tell/),
    });
  });

  it('does not matter for ports that a known layer shuts', () => {
    const groups = { 'sg-1': [tcp(443, 443, ALL4)] };
    expect(verdict({ groups, routes: DENIED, entries: DENIED })).toBe('pass');
    const deny = OPEN_ACL.filter((it) => it.Egress);
    expect(verdict({ groups: { 'sg-1': DENIED }, entries: deny })).toBe('pass');
  });

  it('does not hide what one known group opens', () => {
    const groups = { 'sg-1': [tcp(22, 22, ALL4)], 'sg-2': DENIED };
    expect(verdict({ groups }, [networkInterface({ GroupSet: ['sg-1', 'sg-2'] })])).toBe('fail');
  });
});

describe('the ranges that are open', () => {
  const open = (layers: Layers) =>
    internetExposure([networkInterface()], { region: REGION, VpcId: 'vpc-1' }, network(layers)).open.map(
      ({ protocol, from, to, exposure }) => `${protocol} ${from}-${to} ${exposure}`,
    );

  it('are those of the groups where the ACL is open', () => {
    expect(open({ groups: { 'sg-1': [tcp(20, 30, ALL4)] } })).toEqual(['tcp 20-30 internet']);
    expect(open({ groups: { 'sg-1': [{ IpProtocol: '-1', ...ALL4 }] } })).toEqual([
      'tcp 0-65535 internet',
      'udp 0-65535 internet',
    ]);
  });

  it('are cut where the ACL denies', () => {
    const entries = [rule({ PortRange: { From: 22, To: 25 } }), ...OPEN_ACL];
    expect(open({ groups: { 'sg-1': [tcp(20, 30, ALL4)] }, entries })).toEqual([
      'tcp 20-21 internet',
      'tcp 26-30 internet',
    ]);
  });

  it('are for those whom both let in', () => {
    const entries = [rule({ CidrBlock: '128.0.0.0/1', Protocol: -1 }), ...OPEN_ACL];
    const rules = [tcp(22, 22, { CidrIp: '0.0.0.0/2' }), tcp(23, 23, { CidrIp: '128.0.0.0/1' })];
    expect(open({ groups: { 'sg-1': rules }, entries })).toEqual(['tcp 22-22 wide']);
  });
});
