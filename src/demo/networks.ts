import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar, Region } from './company.ts';
import { ACCOUNT, hexId, tags } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, text } from './responder.ts';

export interface Network {
  readonly region: Region;
  readonly name: string;
  readonly cidr: string;
  readonly isDefault?: boolean;
  readonly logged: boolean;
}

export const NETWORKS: readonly Network[] = [
  { region: 'eu-west-1', name: 'production', cidr: '10.10.0.0/16', logged: true },
  { region: 'eu-west-1', name: 'staging', cidr: '10.20.0.0/16', logged: false },
  { region: 'eu-west-1', name: 'default', cidr: '172.31.0.0/16', isDefault: true, logged: false },
  { region: 'eu-central-1', name: 'erp', cidr: '10.30.0.0/16', logged: true },
  { region: 'eu-central-1', name: 'default', cidr: '172.31.0.0/16', isDefault: true, logged: false },
  { region: 'us-east-1', name: 'default', cidr: '172.31.0.0/16', isDefault: true, logged: false },
  { region: 'ap-southeast-2', name: 'warehouse', cidr: '10.40.0.0/16', logged: true },
  { region: 'ap-southeast-2', name: 'default', cidr: '172.31.0.0/16', isDefault: true, logged: false },
];

export const vpcId = (it: Pick<Network, 'region' | 'name'>): string =>
  hexId('vpc', `${it.region}/${it.name}`);
export const subnetId = (it: Pick<Network, 'region' | 'name'>, name: string): string =>
  hexId('subnet', `${it.region}/${it.name}/${name}`);
export const groupId = (network: string, group: string): string => hexId('sg', `${network}/${group}`);

interface Rule {
  readonly protocol: string;
  readonly from?: number;
  readonly to?: number;
  readonly v4?: string;
  readonly v6?: string;
  readonly group?: string;
  readonly list?: string;
}

const tcp = (port: number, v4: string): Rule => ({ protocol: 'tcp', from: port, to: port, v4 });
const ANY = '0.0.0.0/0';

/** Security groups by network; most are as they should be. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, readonly Rule[]>>>> = {
  'eu-west-1/production': {
    'public-web': [tcp(443, ANY), { protocol: 'tcp', from: 443, to: 443, v6: '::/0' }, tcp(80, ANY)],
    'shop-web': [{ protocol: 'tcp', from: 8080, to: 8080, group: 'public-web' }],
    'shop-worker': [],
    'checkout-db': [{ protocol: 'tcp', from: 5432, to: 5432, group: 'shop-web' }],
    search: [tcp(9200, '10.10.0.0/16')],
    cache: [tcp(6379, '10.10.0.0/16')],
    bastion: [tcp(22, '203.0.113.0/24')],
    'load-test-2023': [{ protocol: '-1', v4: ANY }],
    endpoints: [tcp(443, '10.10.0.0/16')],
    monitoring: [tcp(9100, '10.10.0.0/16')],
  },
  'eu-west-1/staging': {
    'staging-web': [tcp(443, ANY), tcp(22, ANY)],
    'staging-db': [tcp(5432, ANY)],
    'staging-worker': [],
    'qa-tools': [tcp(3000, '203.0.113.0/24')],
    'split-range': [tcp(22, '0.0.0.0/1'), tcp(22, '128.0.0.0/1')],
  },
  'eu-west-1/default': {},
  'eu-central-1/erp': {
    'erp-app': [tcp(443, '10.30.0.0/16'), tcp(3389, ANY)],
    'erp-db': [tcp(1433, '10.30.0.0/16')],
    'erp-print': [tcp(9100, '10.30.0.0/16')],
    'partner-vpn': [{ protocol: 'tcp', from: 443, to: 443, list: 'partners' }],
  },
  'eu-central-1/default': { 'old-ftp': [{ protocol: 'tcp', from: 20, to: 25, v4: ANY }] },
  'us-east-1/default': {
    'lookbook-site': [tcp(80, ANY), tcp(443, ANY)],
    mongo: [{ protocol: 'tcp', from: 27017, to: 27017, v6: '::/0' }],
  },
  'ap-southeast-2/warehouse': {
    scanners: [tcp(8883, '10.40.0.0/16')],
    gateway: [tcp(443, '10.40.0.0/16'), tcp(22, '203.0.113.0/24')],
    'warehouse-db': [tcp(3306, '10.40.0.0/16')],
  },
  'ap-southeast-2/default': {},
};

/** Those of a list that are in the region that is asked. */
export const here =
  <T extends { readonly region: string }>(all: readonly T[]) =>
  (call: StubCall): readonly T[] =>
    all.filter((it) => it.region === call.region);

/** Virtual networks with their security groups and flow logs. */
export function networks(calendar: Calendar): Responders {
  return {
    'ec2:DescribeVpcs': listing('Vpcs', (call) => here(NETWORKS)(call).map(vpc), 1000),
    'ec2:DescribeSecurityGroups': listing(
      'SecurityGroups',
      (call) => here(NETWORKS)(call).flatMap(groupsOf),
      1000,
    ),
    'ec2:DescribeFlowLogs': listing(
      'FlowLogs',
      (call) =>
        here(NETWORKS)(call)
          .filter((it) => it.logged)
          .map((it) => flowLog(it, calendar)),
      1000,
    ),
    'ec2:GetManagedPrefixListEntries': (call) =>
      ok({
        Entries:
          text(call, 'PrefixListId') === hexId('pl', 'partners')
            ? [{ Cidr: '198.51.100.0/24' }, { Cidr: '203.0.113.64/26' }]
            : [],
      }),
  };
}

function vpc(it: Network) {
  return {
    VpcId: vpcId(it),
    CidrBlock: it.cidr,
    IsDefault: it.isDefault === true,
    State: 'available',
    OwnerId: ACCOUNT,
    Tags: tags(it.name),
  };
}

function groupsOf(it: Network) {
  const network = `${it.region}/${it.name}`;
  const self: Rule = { protocol: '-1', group: 'default' };
  // A VPC's own group lets its members talk to each other until someone empties it.
  const groups = { default: it.logged ? [] : [self], ...GROUPS[network] };
  return Object.entries(groups).map(([name, rules]) => ({
    GroupId: groupId(network, name),
    GroupName: name,
    Description: `${name} of ${it.name}`,
    VpcId: vpcId(it),
    OwnerId: ACCOUNT,
    IpPermissions: rules.map((rule) => permission(rule, network)),
    IpPermissionsEgress:
      name === 'default' && it.logged ? [] : [permission({ protocol: '-1', v4: ANY }, network)],
    Tags: name === 'default' ? [] : tags(name),
  }));
}

function permission(rule: Rule, network: string) {
  return {
    IpProtocol: rule.protocol,
    ...(rule.from === undefined ? {} : { FromPort: rule.from, ToPort: rule.to }),
    IpRanges: rule.v4 === undefined ? [] : [{ CidrIp: rule.v4 }],
    Ipv6Ranges: rule.v6 === undefined ? [] : [{ CidrIpv6: rule.v6 }],
    PrefixListIds: rule.list === undefined ? [] : [{ PrefixListId: hexId('pl', rule.list) }],
    UserIdGroupPairs:
      rule.group === undefined ? [] : [{ GroupId: groupId(network, rule.group), UserId: ACCOUNT }],
  };
}

function flowLog(it: Network, calendar: Calendar) {
  return {
    FlowLogId: hexId('fl', `${it.region}/${it.name}`),
    ResourceId: vpcId(it),
    TrafficType: 'ALL',
    FlowLogStatus: 'ACTIVE',
    DeliverLogsStatus: it.name === 'erp' ? 'FAILED' : 'SUCCESS',
    LogDestinationType: 'cloud-watch-logs',
    LogGroupName: `/vpc/${it.name}`,
    CreationTime: calendar.daysAgo(700),
    MaxAggregationInterval: 600,
  };
}
