import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar, Region } from './company.ts';
import { ACCOUNT, hexId, tags } from './company.ts';
import { groupId, here } from './networks.ts';
import type { Responders } from './responder.ts';
import { listing, ok, text } from './responder.ts';

/** What machines are started from, and how a region has them started if nobody says otherwise. */
export function images(calendar: Calendar): Responders {
  return {
    'ec2:DescribeImages': listing('Images', (call) => imagesFor(call, calendar), 1000),
    'ec2:GetImageBlockPublicAccessState': (call) =>
      ok({
        ImageBlockPublicAccessState: call.region === 'us-east-1' ? 'unblocked' : 'block-new-sharing',
        ManagedBy: 'account',
      }),
    'ec2:GetInstanceMetadataDefaults': (call) =>
      ok({
        AccountLevel: {
          ManagedBy: 'account',
          ...(call.region === 'eu-west-1' ? { HttpTokens: 'required' } : {}),
        },
      }),
    'ec2:GetSerialConsoleAccessStatus': (call) =>
      ok({ SerialConsoleAccessEnabled: call.region === 'eu-central-1' }),
    'ec2:DescribeLaunchTemplates': listing(
      'LaunchTemplates',
      (call) => here(TEMPLATES)(call).map((it) => template(it, calendar)),
      200,
    ),
    'ec2:DescribeLaunchTemplateVersions': listing(
      'LaunchTemplateVersions',
      (call) => {
        const it = TEMPLATES.find((one) => templateId(one) === text(call, 'LaunchTemplateId'));
        return it === undefined ? [] : it.versions.map((data, at) => version(it, data, at + 1, calendar));
      },
      200,
    ),
    'ec2:DescribeKeyPairs': (call) =>
      ok({ KeyPairs: here(KEY_PAIRS)(call).map((it) => keyPair(it, calendar)) }),
    'ec2:DescribeSpotFleetRequests': listing(
      'SpotFleetRequestConfigs',
      (call) => (call.region === 'eu-west-1' ? [spotFleet(calendar)] : []),
      1000,
    ),
  };
}

interface Image {
  readonly name: string;
  readonly region: Region;
  readonly encrypted: boolean;
  readonly public?: boolean;
  readonly age: number;
}

const OWN: readonly Image[] = [
  { name: 'shop-base', region: 'eu-west-1', encrypted: true, age: 60 },
  { name: 'erp-2019', region: 'eu-central-1', encrypted: false, age: 2500 },
  { name: 'lookbook', region: 'us-east-1', encrypted: false, public: true, age: 1300 },
];

/** The images that machines run, by region, with their age and until when their makers recommend them. */
const USED: Readonly<Record<string, { readonly age: number; readonly recommended: number }>> = {
  'eu-west-1': { age: 60, recommended: 600 },
  'eu-central-1': { age: 1400, recommended: -700 },
  'ap-southeast-2': { age: 420, recommended: 300 },
};

/** Own images, or those that are asked for by their ids. */
function imagesFor(call: StubCall, calendar: Calendar): readonly object[] {
  const [filter] = (call.input['Filters'] ?? []) as { readonly Values: readonly string[] }[];
  if (filter === undefined) return here(OWN)(call).map((it) => ownImage(it, calendar));
  const used = USED[call.region];
  const id = hexId('ami', call.region);
  if (used === undefined || !filter.Values.includes(id)) return [];
  return [
    {
      ImageId: id,
      Name: 'al2023-ami-2023.9-x86_64',
      OwnerId: '137112412989',
      ImageOwnerAlias: 'amazon',
      Public: true,
      State: 'available',
      CreationDate: calendar.daysAgo(used.age).toISOString(),
      DeprecationTime: calendar.inDays(used.recommended).toISOString(),
    },
  ];
}

function ownImage(it: Image, calendar: Calendar) {
  return {
    ImageId: hexId('ami', it.name),
    Name: it.name,
    OwnerId: ACCOUNT,
    Public: it.public === true,
    State: 'available',
    CreationDate: calendar.daysAgo(it.age).toISOString(),
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { Encrypted: it.encrypted, SnapshotId: hexId('snap', it.name) } },
      { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
    ],
    Tags: tags(it.name),
  };
}

interface Template {
  readonly name: string;
  readonly region: Region;
  readonly versions: readonly object[];
}

const script = (text: string): string => Buffer.from(text).toString('base64');

const TEMPLATES: readonly Template[] = [
  {
    name: 'shop-web',
    region: 'eu-west-1',
    versions: [
      {
        MetadataOptions: { HttpTokens: 'optional' },
        UserData: script('#!/bin/sh\nSHOP_DB_PASSWORD=correct-horse-battery\nexec /opt/shop/start\n'),
      },
      {
        MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }],
        SecurityGroupIds: [groupId('eu-west-1/production', 'shop-web')],
        UserData: script('#!/bin/sh\nexec /opt/shop/start\n'),
      },
    ],
  },
  {
    name: 'erp-report',
    region: 'eu-central-1',
    versions: [
      {
        KeyName: 'erp',
        NetworkInterfaces: [
          {
            DeviceIndex: 0,
            AssociatePublicIpAddress: true,
            Groups: [groupId('eu-central-1/erp', 'erp-app')],
          },
        ],
        BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { Encrypted: false } }],
      },
    ],
  },
];

const templateId = (it: Template): string => hexId('lt', it.name);

function template(it: Template, calendar: Calendar) {
  return {
    LaunchTemplateId: templateId(it),
    LaunchTemplateName: it.name,
    CreateTime: calendar.daysAgo(800),
    DefaultVersionNumber: it.versions.length,
    LatestVersionNumber: it.versions.length,
    Tags: tags(it.name),
  };
}

function version(it: Template, data: object, VersionNumber: number, calendar: Calendar) {
  return {
    LaunchTemplateId: templateId(it),
    LaunchTemplateName: it.name,
    VersionNumber,
    CreateTime: calendar.daysAgo(800 - VersionNumber),
    DefaultVersion: VersionNumber === it.versions.length,
    LaunchTemplateData: { ImageId: hexId('ami', it.region), InstanceType: 't3.medium', ...data },
  };
}

interface KeyPair {
  readonly name: string;
  readonly region: Region;
}

const KEY_PAIRS: readonly KeyPair[] = [
  { name: 'ops-2021', region: 'eu-west-1' },
  { name: 'agency-laptop', region: 'eu-west-1' },
  { name: 'erp', region: 'eu-central-1' },
];

function keyPair(it: KeyPair, calendar: Calendar) {
  return {
    KeyPairId: hexId('key', it.name),
    KeyName: it.name,
    KeyType: 'rsa',
    CreateTime: calendar.daysAgo(1500),
    Tags: [],
  };
}

function spotFleet(calendar: Calendar) {
  return {
    SpotFleetRequestId: 'sfr-73fbd2ce-aa30-494c-8788-1cee4example',
    SpotFleetRequestState: 'active',
    ActivityStatus: 'fulfilled',
    CreateTime: calendar.daysAgo(20),
    SpotFleetRequestConfig: {
      IamFleetRole: `arn:aws:iam::${ACCOUNT}:role/shop-worker`,
      TargetCapacity: 2,
      LaunchSpecifications: [
        {
          ImageId: hexId('ami', 'shop-base'),
          InstanceType: 'c6i.large',
          BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 30 } }],
        },
      ],
    },
    Tags: [],
  };
}
