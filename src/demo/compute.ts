import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar, Region } from './company.ts';
import { ACCOUNT, hash, hexId, REGIONS, tags } from './company.ts';
import { groupId, subnetId, vpcId } from './networks.ts';
import type { Responders } from './responder.ts';
import { listing, ok, text } from './responder.ts';

export interface Machine {
  readonly name: string;
  readonly network: string;
  readonly group: string;
  readonly role: string | null;
  readonly imds: 'required' | 'optional';
  readonly public: boolean;
  readonly state: 'running' | 'stopped';
  readonly encrypted: boolean;
  /** An address of IPv6, which is public by its kind. */
  readonly ipv6?: string;
  readonly key?: string;
  readonly userData?: string;
  /** Of an Auto Scaling group. */
  readonly scaled?: boolean;
}

function machines(
  network: string,
  names: readonly string[],
  rest: Omit<Machine, 'name' | 'network'>,
): Machine[] {
  return names.map((name) => ({ name, network, ...rest }));
}

/** Somebody meant to take the key out again. */
const LOADGEN = `#!/bin/sh
export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
aws s3 cp s3://saltmarsh-tools/loadgen.tgz - | tar xz
./loadgen --target https://www.saltmarsh.example
`;

const RUNNING = { state: 'running', public: false, imds: 'required', encrypted: true } as const;
const MACHINES: readonly Machine[] = [
  ...machines('eu-west-1/production', ['shop-web-1', 'shop-web-2', 'shop-web-3', 'shop-web-4'], {
    ...RUNNING,
    group: 'shop-web',
    role: 'shop-web',
    scaled: true,
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
    key: 'ops-2021',
  }),
  ...machines('eu-west-1/production', ['loadgen'], {
    ...RUNNING,
    public: true,
    imds: 'optional',
    state: 'stopped',
    group: 'load-test-2023',
    role: null,
    encrypted: false,
    key: 'ops-2021',
    userData: LOADGEN,
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
  ...machines('us-east-1/default', ['lookbook-db'], {
    ...RUNNING,
    group: 'mongo',
    role: null,
    ipv6: '2001:4860:4802:32::15',
  }),
  ...machines('ap-southeast-2/warehouse', ['gateway-a', 'gateway-b', 'label-server', 'mqtt'], {
    ...RUNNING,
    group: 'gateway',
    role: 'shop-worker',
  }),
];

export const regionOf = (network: string): Region =>
  REGIONS.find((region) => network.startsWith(`${region}/`)) ?? 'eu-west-1';
const nameOf = (network: string): string => network.slice(network.indexOf('/') + 1);

export function compute(calendar: Calendar): Responders {
  return {
    'ec2:DescribeInstances': listing(
      'Reservations',
      (call) => machinesIn(call).map((it) => reservation(it, calendar)),
      1000,
    ),
    'ssm:DescribeInstanceInformation': listing(
      'InstanceInformationList',
      (call) =>
        managedMachines(call).map((it, at) => ({
          PlatformType: 'Linux',
          AgentVersion: at % 3 === 1 ? '3.2.1705.0' : '3.3.3050.0',
          IsLatestVersion: at % 3 !== 1,
          ...it,
        })),
      50,
    ),
    'ec2:DescribeInstanceAttribute': attribute,
    'ec2:DescribeNetworkInterfaces': listing(
      'NetworkInterfaces',
      (call) => machinesIn(call).map(networkInterface),
      1000,
    ),
  };
}

export const machinesIn = (call: StubCall): readonly Machine[] =>
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

export const instanceId = (it: Machine): string => hexId('i', `${it.network}/${it.name}`);
/** The last part of its addresses, and its age in days. */
export const ending = (it: Machine): number => (hash(it.name) % 200) + 10;
const placeOf = (it: Machine) => ({ region: regionOf(it.network), name: nameOf(it.network) });

function reservation(it: Machine, calendar: Calendar) {
  const isStopped = it.state === 'stopped';
  const since = calendar
    .daysAgo(ending(it) - 9)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
  return {
    ReservationId: hexId('r', it.name),
    OwnerId: ACCOUNT,
    Groups: [],
    Instances: [
      {
        InstanceId: instanceId(it),
        ImageId: hexId('ami', regionOf(it.network)),
        InstanceType: 't3.medium',
        VirtualizationType: 'hvm',
        State: isStopped ? { Code: 80, Name: 'stopped' } : { Code: 16, Name: 'running' },
        StateTransitionReason: isStopped ? `User initiated (${since} GMT)` : '',
        LaunchTime: calendar.daysAgo(ending(it)),
        PrivateIpAddress: `10.0.0.${ending(it)}`,
        ...(it.public && !isStopped ? { PublicIpAddress: publicAddress(it) } : {}),
        ...(it.key === undefined ? {} : { KeyName: it.key }),
        VpcId: vpcId(placeOf(it)),
        SubnetId: subnetOf(it),
        SecurityGroups: [{ GroupId: groupId(it.network, it.group), GroupName: it.group }],
        NetworkInterfaces: [attachedInterface(it)],
        MetadataOptions: {
          State: 'applied',
          HttpTokens: it.imds,
          HttpEndpoint: 'enabled',
          HttpPutResponseHopLimit: it.group === 'shop-web' || it.group === 'gateway' ? 1 : 2,
        },
        ...profileOf(it),
        Tags: [
          ...tags(it.name, { environment: nameOf(it.network) }),
          ...(it.scaled === true ? [{ Key: 'aws:autoscaling:groupName', Value: it.group }] : []),
        ],
      },
    ],
  };
}

function profileOf({ role }: Machine) {
  if (role === null) return {};
  const Arn = `arn:aws:iam::${ACCOUNT}:instance-profile/${role}`;
  return { IamInstanceProfile: { Arn, Id: 'AIPAEXAMPLE' } };
}

export const publicAddress = (it: Machine): string => `203.0.113.${ending(it)}`;

function subnetOf(it: Machine): string {
  return subnetId(placeOf(it), it.public || it.ipv6 !== undefined ? 'public-a' : 'private-a');
}

/** What EC2 tells of an interface in the same words wherever it tells of it. */
function interfaceOf(it: Machine) {
  const address = it.public && it.state === 'running' ? publicAddress(it) : undefined;
  const association =
    address === undefined ? {} : { Association: { PublicIp: address, IpOwnerId: 'amazon' } };
  const PrivateIpAddress = `10.0.0.${ending(it)}`;
  return {
    NetworkInterfaceId: hexId('eni', `${it.network}/${it.name}`),
    VpcId: vpcId(placeOf(it)),
    SubnetId: subnetOf(it),
    InterfaceType: 'interface',
    Status: 'in-use',
    OwnerId: ACCOUNT,
    PrivateIpAddress,
    PrivateIpAddresses: [{ PrivateIpAddress, Primary: true, ...association }],
    Ipv6Addresses: it.ipv6 === undefined ? [] : [{ Ipv6Address: it.ipv6 }],
    Groups: [{ GroupId: groupId(it.network, it.group), GroupName: it.group }],
    SourceDestCheck: it.name !== 'mqtt',
    ...association,
  };
}

function attachedInterface(it: Machine) {
  return { ...interfaceOf(it), Attachment: { AttachmentId: hexId('eni-attach', it.name), DeviceIndex: 0 } };
}

function networkInterface(it: Machine) {
  return {
    ...interfaceOf(it),
    RequesterManaged: false,
    Attachment: { InstanceId: instanceId(it), InstanceOwnerId: ACCOUNT, DeviceIndex: 0, Status: 'attached' },
    TagSet: [],
  };
}

/** One attribute of an instance, as EC2 gives it. */
function attribute(call: StubCall) {
  const it = machinesIn(call).find((machine) => instanceId(machine) === text(call, 'InstanceId'));
  const InstanceId = text(call, 'InstanceId');
  if (text(call, 'Attribute') === 'userData') {
    const { userData } = it ?? {};
    const UserData = userData === undefined ? {} : { Value: Buffer.from(userData).toString('base64') };
    return ok({ InstanceId, UserData });
  }
  return ok({
    InstanceId,
    DisableApiTermination: { Value: it?.name === 'erp-app' || it?.name === 'bastion' },
  });
}
