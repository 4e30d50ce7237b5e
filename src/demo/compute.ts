import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar, Region } from './company.ts';
import { ACCOUNT, AGENCY, hash, hexId, REGIONS, tags } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, text } from './responder.ts';

interface Network {
  readonly region: Region;
  readonly name: string;
  readonly cidr: string;
  readonly isDefault?: boolean;
  readonly logged: boolean;
}

const NETWORKS: readonly Network[] = [
  { region: 'eu-west-1', name: 'production', cidr: '10.10.0.0/16', logged: true },
  { region: 'eu-west-1', name: 'staging', cidr: '10.20.0.0/16', logged: false },
  { region: 'eu-west-1', name: 'default', cidr: '172.31.0.0/16', isDefault: true, logged: false },
  { region: 'eu-central-1', name: 'erp', cidr: '10.30.0.0/16', logged: true },
  { region: 'eu-central-1', name: 'default', cidr: '172.31.0.0/16', isDefault: true, logged: false },
  { region: 'us-east-1', name: 'default', cidr: '172.31.0.0/16', isDefault: true, logged: false },
  { region: 'ap-southeast-2', name: 'warehouse', cidr: '10.40.0.0/16', logged: true },
  { region: 'ap-southeast-2', name: 'default', cidr: '172.31.0.0/16', isDefault: true, logged: false },
];

const vpcId = (it: Pick<Network, 'region' | 'name'>): string => hexId('vpc', `${it.region}/${it.name}`);
const subnetId = (it: Pick<Network, 'region' | 'name'>, zone: string): string =>
  hexId('subnet', `${it.region}/${it.name}/${zone}`);

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

interface Machine {
  readonly name: string;
  readonly network: string;
  readonly group: string;
  readonly role: string | null;
  readonly imds: 'required' | 'optional';
  readonly public: boolean;
  readonly state: 'running' | 'stopped';
  readonly encrypted: boolean;
}

function machines(
  network: string,
  names: readonly string[],
  rest: Omit<Machine, 'name' | 'network'>,
): Machine[] {
  return names.map((name) => ({ name, network, ...rest }));
}

const RUNNING = { state: 'running', public: false, imds: 'required', encrypted: true } as const;
const MACHINES: readonly Machine[] = [
  ...machines('eu-west-1/production', ['shop-web-1', 'shop-web-2', 'shop-web-3', 'shop-web-4'], {
    ...RUNNING,
    group: 'shop-web',
    role: 'shop-web',
  }),
  ...machines('eu-west-1/production', ['shop-worker-1', 'shop-worker-2', 'shop-worker-3'], {
    ...RUNNING,
    group: 'shop-worker',
    role: 'shop-worker',
  }),
  ...machines('eu-west-1/production', ['search-1', 'search-2', 'search-3'], {
    ...RUNNING,
    imds: 'optional',
    group: 'search',
    role: 'search',
  }),
  ...machines('eu-west-1/production', ['bastion'], {
    ...RUNNING,
    public: true,
    group: 'bastion',
    role: 'bastion',
  }),
  ...machines('eu-west-1/production', ['loadgen'], {
    ...RUNNING,
    public: true,
    imds: 'optional',
    state: 'stopped',
    group: 'load-test-2023',
    role: null,
    encrypted: false,
  }),
  ...machines('eu-west-1/staging', ['staging-web', 'staging-worker', 'qa-selenium', 'qa-grid'], {
    ...RUNNING,
    imds: 'optional',
    public: true,
    group: 'staging-web',
    role: 'shop-web',
    encrypted: false,
  }),
  ...machines('eu-central-1/erp', ['erp-app', 'erp-report', 'erp-print'], {
    ...RUNNING,
    imds: 'optional',
    public: true,
    group: 'erp-app',
    role: 'legacy-erp',
    encrypted: false,
  }),
  ...machines('us-east-1/default', ['lookbook'], {
    ...RUNNING,
    imds: 'optional',
    public: true,
    group: 'lookbook-site',
    role: null,
    encrypted: false,
  }),
  ...machines('ap-southeast-2/warehouse', ['gateway-a', 'gateway-b', 'label-server', 'mqtt'], {
    ...RUNNING,
    group: 'gateway',
    role: 'shop-worker',
  }),
];

interface Snapshot {
  readonly name: string;
  readonly region: Region;
  readonly encrypted: boolean;
  readonly age: number;
  readonly shared?: 'all' | 'agency';
}

const SNAPSHOTS: readonly Snapshot[] = [
  ...[1, 2, 3, 4, 5, 6, 7].map((day): Snapshot => ({
    name: `shop-nightly-${day}`,
    region: 'eu-west-1',
    encrypted: true,
    age: day,
  })),
  ...[30, 60, 90].map((day): Snapshot => ({
    name: `erp-monthly-${day}`,
    region: 'eu-central-1',
    encrypted: false,
    age: day,
  })),
  { name: 'erp-before-upgrade', region: 'eu-central-1', encrypted: false, age: 810, shared: 'all' },
  { name: 'agency-handover', region: 'us-east-1', encrypted: false, age: 900, shared: 'agency' },
  { name: 'gateway-golden', region: 'ap-southeast-2', encrypted: true, age: 140 },
];

const regionOf = (network: string): Region =>
  REGIONS.find((region) => network.startsWith(`${region}/`)) ?? 'eu-west-1';
const nameOf = (network: string): string => network.slice(network.indexOf('/') + 1);
const groupId = (network: string, group: string): string => hexId('sg', `${network}/${group}`);
const here =
  <T extends { readonly region: string }>(all: readonly T[]) =>
  (call: StubCall): readonly T[] =>
    all.filter((it) => it.region === call.region);

export function compute(calendar: Calendar): Responders {
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
    'ec2:DescribeInstances': listing(
      'Reservations',
      (call) => machinesIn(call).map((it) => reservation(it, calendar)),
      1000,
    ),
    'ssm:DescribeInstanceInformation': listing(
      'InstanceInformationList',
      (call) => managedMachines(call).map((it) => ({ PlatformType: 'Linux', ...it })),
      50,
    ),
    'ec2:DescribeVolumes': listing(
      'Volumes',
      (call) => machinesIn(call).flatMap((it) => volumes(it, calendar)),
      500,
    ),
    'ec2:DescribeSnapshots': listing(
      'Snapshots',
      (call) => snapshotsFor(call).map((it) => snapshot(it, calendar)),
      1000,
    ),
    'ec2:DescribeSnapshotAttribute': (call) => {
      const id = text(call, 'SnapshotId');
      const shared = SNAPSHOTS.find((it) => snapshotId(it) === id)?.shared;
      const permissions =
        shared === 'all' ? [{ Group: 'all' }] : shared === 'agency' ? [{ UserId: AGENCY }] : [];
      return ok({ SnapshotId: id, CreateVolumePermissions: permissions });
    },
    'ec2:DescribeNetworkInterfaces': listing(
      'NetworkInterfaces',
      (call) => machinesIn(call).map(networkInterface),
      1000,
    ),
    'ec2:GetManagedPrefixListEntries': (call) =>
      ok({
        Entries:
          text(call, 'PrefixListId') === hexId('pl', 'partners')
            ? [{ Cidr: '198.51.100.0/24' }, { Cidr: '203.0.113.64/26' }]
            : [],
      }),
    'ec2:GetEbsEncryptionByDefault': (call) =>
      ok({ EbsEncryptionByDefault: call.region === 'eu-west-1' || call.region === 'ap-southeast-2' }),
  };
}

const machinesIn = (call: StubCall): readonly Machine[] =>
  MACHINES.filter((it) => regionOf(it.network) === call.region);

/** The machines whose role lets Systems Manager in, and one till in a shop. */
interface ManagedMachine {
  readonly InstanceId: string;
  readonly ResourceType: 'EC2Instance' | 'ManagedInstance';
  readonly PingStatus: 'Online' | 'ConnectionLost';
  readonly IamRole?: string;
  readonly Name?: string;
}

/** What Systems Manager knows of: the machines that have a role, and the till in the shop. */
export function managedMachines(call: StubCall): readonly ManagedMachine[] {
  const tills =
    call.region === 'eu-west-1'
      ? [
          {
            InstanceId: hexId('mi', 'till'),
            ResourceType: 'ManagedInstance' as const,
            PingStatus: 'Online' as const,
            IamRole: 'tills',
            Name: 'till',
          },
        ]
      : [];
  const machinesOf = machinesIn(call).filter((it) => it.role !== null && it.state === 'running');
  const machines = machinesOf.map((it): ManagedMachine => ({
    InstanceId: instanceId(it),
    ResourceType: 'EC2Instance',
    PingStatus: it.name === 'search-3' ? 'ConnectionLost' : 'Online',
  }));
  return [...machines, ...tills];
}

/** Own snapshots; or of those, the ones that everyone may restore. */
function snapshotsFor(call: StubCall): readonly Snapshot[] {
  const restorable = call.input['RestorableByUserIds'];
  const publicOnly = Array.isArray(restorable) && restorable.includes('all');
  return here(SNAPSHOTS)(call).filter((it) => !publicOnly || it.shared === 'all');
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

const instanceId = (it: Machine): string => hexId('i', `${it.network}/${it.name}`);
const ending = (it: Machine): number => (hash(it.name) % 200) + 10;
const placeOf = (it: Machine) => ({ region: regionOf(it.network), name: nameOf(it.network) });

function reservation(it: Machine, calendar: Calendar) {
  const profile =
    it.role === null
      ? {}
      : {
          IamInstanceProfile: {
            Arn: `arn:aws:iam::${ACCOUNT}:instance-profile/${it.role}`,
            Id: 'AIPAEXAMPLE',
          },
        };
  return {
    ReservationId: hexId('r', it.name),
    OwnerId: ACCOUNT,
    Groups: [],
    Instances: [
      {
        InstanceId: instanceId(it),
        ImageId: hexId('ami', regionOf(it.network)),
        InstanceType: 't3.medium',
        State: it.state === 'running' ? { Code: 16, Name: 'running' } : { Code: 80, Name: 'stopped' },
        LaunchTime: calendar.daysAgo(ending(it)),
        PrivateIpAddress: `10.0.0.${ending(it)}`,
        ...(it.public && it.state === 'running' ? { PublicIpAddress: `192.0.2.${ending(it)}` } : {}),
        VpcId: vpcId(placeOf(it)),
        SubnetId: subnetId(placeOf(it), 'a'),
        SecurityGroups: [{ GroupId: groupId(it.network, it.group), GroupName: it.group }],
        MetadataOptions: {
          State: 'applied',
          HttpTokens: it.imds,
          HttpEndpoint: 'enabled',
          HttpPutResponseHopLimit: it.group === 'shop-web' || it.group === 'gateway' ? 1 : 2,
        },
        ...profile,
        Tags: tags(it.name, { environment: nameOf(it.network) }),
      },
    ],
  };
}

function volumes(it: Machine, calendar: Calendar) {
  const disks = it.name.startsWith('search') || it.name.startsWith('erp') ? ['root', 'data'] : ['root'];
  return disks.map((disk) => ({
    VolumeId: hexId('vol', `${it.network}/${it.name}/${disk}`),
    Size: disk === 'root' ? 20 : 200,
    State: 'in-use',
    VolumeType: 'gp3',
    Encrypted: it.encrypted,
    CreateTime: calendar.daysAgo(ending(it)),
    AvailabilityZone: `${regionOf(it.network)}a`,
    Attachments: [
      { InstanceId: instanceId(it), State: 'attached', Device: disk === 'root' ? '/dev/xvda' : '/dev/sdf' },
    ],
    Tags: tags(`${it.name}-${disk}`),
  }));
}

const snapshotId = (it: Snapshot): string => hexId('snap', `${it.region}/${it.name}`);

function snapshot(it: Snapshot, calendar: Calendar) {
  return {
    SnapshotId: snapshotId(it),
    VolumeId: hexId('vol', it.name),
    OwnerId: ACCOUNT,
    State: 'completed',
    Progress: '100%',
    VolumeSize: 20,
    Encrypted: it.encrypted,
    StartTime: calendar.daysAgo(it.age),
    Description: it.name,
    Tags: tags(it.name),
  };
}

function networkInterface(it: Machine) {
  return {
    NetworkInterfaceId: hexId('eni', `${it.network}/${it.name}`),
    VpcId: vpcId(placeOf(it)),
    SubnetId: subnetId(placeOf(it), 'a'),
    InterfaceType: 'interface',
    Status: 'in-use',
    OwnerId: ACCOUNT,
    PrivateIpAddress: `10.0.0.${ending(it)}`,
    Groups: [{ GroupId: groupId(it.network, it.group), GroupName: it.group }],
    ...(it.public && it.state === 'running'
      ? { Association: { PublicIp: `192.0.2.${ending(it)}`, IpOwnerId: 'amazon' } }
      : {}),
    TagSet: [],
  };
}
