import { nextTokenPage } from '../../src/sources/stub/paginate.ts';
import type { Pageable } from '../../src/sources/stub/paginate.ts';
import type { StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';
import { groupId, vpcId } from './network.ts';
import { privateSubnetId } from './subnets.ts';
import type { Responders, Sizes, Thing } from './world.ts';
import { ACCOUNT, daysAgo, idOf, lazy, numberOf, ok, oneIn, tagsOf, text } from './world.ts';

/** Instances, volumes, snapshots: most of a large account. Answers are as full as EC2's own. */
export function compute(sizes: Sizes): Responders {
  const listing =
    (items: string, thing: Thing, most: number, make: (region: string, at: number) => object) =>
    (call: StubCall) => {
      const list = lazy(sizes.in(thing, call.region), (at) => make(call.region, at));
      return nextTokenPage(call, list, most, { items });
    };
  return {
    'ec2:DescribeInstances': listing('Reservations', 'instance', 1_000, (region, at) =>
      reservation(region, at, sizes),
    ),
    'ec2:DescribeInstanceAttribute': attribute,
    'ec2:DescribeImages': (call) => nextTokenPage(call, images(call), 1_000, { items: 'Images' }),
    'ec2:DescribeKeyPairs': () =>
      ok({
        KeyPairs: [
          { KeyName: 'fleet', KeyPairId: 'key-0f1ee7', KeyType: 'ed25519', CreateTime: daysAgo(900) },
        ],
      }),
    'ec2:DescribeVolumes': listing('Volumes', 'volume', 500, volume),
    'ec2:DescribeSnapshots': (call) =>
      nextTokenPage(call, snapshots(call, sizes), 1_000, { items: 'Snapshots' }),
    'ec2:DescribeSnapshotAttribute': (call) =>
      ok({ SnapshotId: text(call, 'SnapshotId'), CreateVolumePermissions: [{ Group: 'all' }] }),
    'ec2:DescribeNetworkInterfaces': listing('NetworkInterfaces', 'instance', 1_000, (region, at) => ({
      ...networkInterface(region, at, sizes),
      AvailabilityZone: `${region}a`,
      InterfaceType: 'interface',
      RequesterManaged: false,
      TagSet: [],
    })),
    'ec2:GetEbsEncryptionByDefault': () => ok({ EbsEncryptionByDefault: true }),
  };
}

const address = (at: number): string => `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`;
const dns = (region: string, at: number): string =>
  `ip-${address(at).replaceAll('.', '-')}.${region}.compute.internal`;

function placeOf(region: string, at: number, sizes: Sizes) {
  const vpc = at % Math.max(1, sizes.in('vpc', region));
  const group = at % Math.max(1, sizes.in('securityGroup', region));
  return {
    VpcId: vpcId(region, vpc),
    SubnetId: privateSubnetId(region, vpc, at),
    Groups: [{ GroupId: groupId(region, group), GroupName: `application-${group}` }],
  };
}

function reservation(region: string, at: number, sizes: Sizes) {
  const { VpcId, SubnetId, Groups } = placeOf(region, at, sizes);
  const launched = daysAgo(at % 400);
  return {
    ReservationId: idOf('r', region, at),
    OwnerId: ACCOUNT,
    Groups: [],
    Instances: [
      {
        InstanceId: idOf('i', region, at),
        AmiLaunchIndex: 0,
        Architecture: 'x86_64',
        ImageId: idOf('ami', region, at % 30),
        InstanceType: 'm6i.large',
        KeyName: 'fleet',
        LaunchTime: launched,
        Hypervisor: 'xen',
        EnaSupport: true,
        EbsOptimized: true,
        VirtualizationType: 'hvm',
        RootDeviceName: '/dev/xvda',
        RootDeviceType: 'ebs',
        SourceDestCheck: true,
        PlatformDetails: 'Linux/UNIX',
        UsageOperation: 'RunInstances',
        UsageOperationUpdateTime: launched,
        Monitoring: { State: 'disabled' },
        Placement: { AvailabilityZone: `${region}${'abc'[at % 3]}`, GroupName: '', Tenancy: 'default' },
        ...stateOf(at),
        PrivateDnsName: dns(region, at),
        PrivateIpAddress: address(at),
        PublicDnsName: '',
        VpcId,
        SubnetId,
        SecurityGroups: Groups,
        ClientToken: idOf('token', region, at),
        IamInstanceProfile: {
          Arn: `arn:aws:iam::${ACCOUNT}:instance-profile/role-application-${at % 50}`,
          Id: 'AIPABENCH',
        },
        BlockDeviceMappings: [
          {
            DeviceName: '/dev/xvda',
            Ebs: {
              AttachTime: launched,
              DeleteOnTermination: true,
              Status: 'attached',
              VolumeId: idOf('vol', region, at),
            },
          },
        ],
        NetworkInterfaces: [networkInterface(region, at, sizes)],
        CpuOptions: { CoreCount: 1, ThreadsPerCore: 2 },
        CapacityReservationSpecification: { CapacityReservationPreference: 'open' },
        HibernationOptions: { Configured: false },
        EnclaveOptions: { Enabled: false },
        MaintenanceOptions: { AutoRecovery: 'default' },
        PrivateDnsNameOptions: {
          HostnameType: 'ip-name',
          EnableResourceNameDnsARecord: false,
          EnableResourceNameDnsAAAARecord: false,
        },
        MetadataOptions: {
          State: 'applied',
          HttpTokens: oneIn(5, at, 21) ? 'optional' : 'required',
          HttpEndpoint: 'enabled',
          HttpPutResponseHopLimit: 2,
          HttpProtocolIpv6: 'disabled',
          InstanceMetadataTags: 'disabled',
        },
        Tags: tagsOf(`application-${at}`),
      },
    ],
  };
}

/** One in twenty is stopped, some for long. */
function stateOf(at: number) {
  if (!oneIn(20, at, 20)) return { State: { Code: 16, Name: 'running' }, StateTransitionReason: '' };
  const since = daysAgo(at % 60)
    .toISOString()
    .replace('T', ' ')
    .slice(0, 19);
  return {
    State: { Code: 80, Name: 'stopped' },
    StateTransitionReason: `User initiated (${since} GMT)`,
  };
}

/** The attribute that is asked for: user data that starts the machine up, and who may terminate it. */
function attribute(call: StubCall): StubAnswer {
  const InstanceId = text(call, 'InstanceId');
  const at = numberOf(InstanceId);
  const answers: Readonly<Record<string, object>> = {
    userData: { UserData: oneIn(3, at, 24) ? {} : { Value: USER_DATA } },
    disableApiTermination: { DisableApiTermination: { Value: oneIn(4, at, 25) } },
  };
  const answer = answers[text(call, 'Attribute')];
  if (answer === undefined) throw new Error(`instances have no ${text(call, 'Attribute')} in the company`);
  return ok({ InstanceId, ...answer });
}

const USER_DATA = Buffer.from('#!/bin/sh\nset -e\nsystemctl enable --now application\n').toString('base64');

/** The company makes no images: what it runs are AWS's, by id where a filter names them. */
function images({ region, input }: StubCall): readonly object[] {
  const named = valuesOf(input['Filters'], 'image-id')?.map(numberOf) ?? [];
  return named.map((at) => ({
    ImageId: idOf('ami', region, at),
    Name: `al2023-ami-2023.${at}-x86_64`,
    OwnerId: '137112412989',
    ImageOwnerAlias: 'amazon',
    Public: true,
    State: 'available',
    CreationDate: daysAgo(20 + at * 15).toISOString(),
    DeprecationTime: daysAgo(at * 15 - 70).toISOString(),
    BlockDeviceMappings: [],
  }));
}

function networkInterface(region: string, at: number, sizes: Sizes) {
  const { VpcId, SubnetId, Groups } = placeOf(region, at, sizes);
  return {
    NetworkInterfaceId: idOf('eni', region, at),
    Description: '',
    MacAddress: '02:00:00:00:00:01',
    OwnerId: ACCOUNT,
    Status: 'in-use',
    SourceDestCheck: true,
    VpcId,
    SubnetId,
    Groups,
    PrivateDnsName: dns(region, at),
    PrivateIpAddress: address(at),
    PrivateIpAddresses: [{ Primary: true, PrivateDnsName: dns(region, at), PrivateIpAddress: address(at) }],
    Attachment: {
      AttachmentId: idOf('eni-attach', region, at),
      AttachTime: daysAgo(at % 400),
      DeleteOnTermination: true,
      DeviceIndex: 0,
      Status: 'attached',
    },
    InterfaceType: 'interface',
    Ipv6Addresses: [],
  };
}

function volume(region: string, at: number) {
  return {
    VolumeId: idOf('vol', region, at),
    AvailabilityZone: `${region}${'abc'[at % 3]}`,
    CreateTime: daysAgo(at % 400),
    Encrypted: !oneIn(8, at, 22),
    Iops: 3_000,
    Throughput: 125,
    Size: 100,
    SnapshotId: '',
    State: 'in-use',
    VolumeType: 'gp3',
    MultiAttachEnabled: false,
    Attachments: [
      {
        VolumeId: idOf('vol', region, at),
        InstanceId: idOf('i', region, at),
        Device: '/dev/xvda',
        State: 'attached',
        AttachTime: daysAgo(at % 400),
        DeleteOnTermination: true,
      },
    ],
    Tags: tagsOf(`volume-${at}`),
  };
}

/** The account's own; by id where a filter names them; of those, what everybody may restore. */
function snapshots(call: StubCall, sizes: Sizes): Pageable<object> {
  const { region, input } = call;
  const named = valuesOf(input['Filters'], 'snapshot-id')?.map(numberOf);
  const numbers = named ?? undefined;
  const publicOnly = input['RestorableByUserIds'] !== undefined;
  if (numbers === undefined) return lazy(sizes.in('snapshot', region), (at) => snapshot(region, at));
  return numbers.filter((at) => !publicOnly || isPublic(at)).map((at) => snapshot(region, at));
}

function isPublic(at: number): boolean {
  return oneIn(200, at, 23);
}

function valuesOf(filters: unknown, name: string): readonly string[] | undefined {
  if (!Array.isArray(filters)) return undefined;
  const found = (filters as readonly { Name?: string; Values?: readonly string[] }[]).find(
    (filter) => filter.Name === name,
  );
  return found?.Values;
}

function snapshot(region: string, at: number) {
  return {
    SnapshotId: idOf('snap', region, at),
    VolumeId: idOf('vol', region, at),
    OwnerId: ACCOUNT,
    State: 'completed',
    Progress: '100%',
    VolumeSize: 100,
    Encrypted: true,
    KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:alias/aws/ebs`,
    StartTime: daysAgo(at % 300),
    StorageTier: 'standard',
    Description: `Created by a backup plan, number ${at}`,
    Tags: tagsOf(`snapshot-${at}`),
  };
}
