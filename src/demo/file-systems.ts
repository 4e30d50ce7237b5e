import type { StubCall } from '../sources/stub/protocol.ts';
import { paginate } from '../sources/stub/paginate.ts';
import { ACCOUNT, hexId, tags, uuid } from './company.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

interface FileSystem {
  readonly name: string;
  readonly region: string;
  /** Name of the key in KMS; null: not encrypted. */
  readonly key: string | null;
  readonly backups: boolean;
  readonly policy: 'web-servers' | 'everybody' | null;
  /** Zones with a mount target. */
  readonly zones: readonly string[];
  readonly oneZone?: boolean;
}

const FILE_SYSTEMS: readonly FileSystem[] = [
  {
    name: 'content',
    region: 'eu-west-1',
    key: 'storage',
    backups: true,
    policy: 'web-servers',
    zones: ['a', 'b'],
  },
  { name: 'wordpress', region: 'us-east-1', key: null, backups: false, policy: null, zones: ['a'] },
  {
    name: 'erp-exchange',
    region: 'eu-central-1',
    key: 'storage',
    backups: false,
    policy: 'everybody',
    zones: ['a'],
    oneZone: true,
  },
];

const ACCESS_POINTS = [
  { name: 'shop', of: 'content', region: 'eu-west-1', root: '/shop', user: 1000 },
  { name: 'supplier', of: 'erp-exchange', region: 'eu-central-1', root: '/', user: null },
] as const;

const idOf = ({ name, region }: Pick<FileSystem, 'name' | 'region'>): string =>
  hexId('fs', `${name}@${region}`);

/** EFS. */
export function fileSystems(): Responders {
  const here = (call: StubCall) => FILE_SYSTEMS.filter(({ region }) => region === call.region);
  const found = (call: StubCall) => here(call).find((it) => idOf(it) === text(call, 'FileSystemId'));
  const none = () => refuse('PolicyNotFound', 'No policy was found', 404);
  return {
    'efs:DescribeFileSystems': (call) => page(call, 'FileSystems', here(call).map(described)),
    'efs:DescribeBackupPolicy': (call) =>
      found(call)?.backups === true ? ok({ BackupPolicy: { Status: 'ENABLED' } }) : none(),
    'efs:DescribeFileSystemPolicy': (call) => {
      const it = found(call);
      if (it === undefined || it.policy === null) return none();
      return ok({ FileSystemId: idOf(it), Policy: policyOf(it) });
    },
    'efs:DescribeMountTargets': (call) => {
      const it = found(call);
      return page(
        call,
        'MountTargets',
        it === undefined ? [] : it.zones.map((zone) => mountTarget(it, zone)),
      );
    },
    'efs:DescribeAccessPoints': listing(
      'AccessPoints',
      (call) => ACCESS_POINTS.filter(({ region }) => region === call.region).map(accessPoint),
      100,
    ),
  };
}

/** EFS pages by `Marker`, and tells where to go on as `NextMarker`. */
function page(call: StubCall, items: string, list: readonly unknown[]) {
  const got = paginate(list, {
    size: call.input['MaxItems'],
    token: call.input['Marker'],
    most: 100,
    scope: `${items} ${call.region} ${text(call, 'FileSystemId')}`,
  });
  return got.ok ? ok({ [items]: got.items, NextMarker: got.next }) : { error: got.error };
}

function described(it: FileSystem) {
  const { region, key } = it;
  return {
    FileSystemId: idOf(it),
    FileSystemArn: `arn:aws:elasticfilesystem:${region}:${ACCOUNT}:file-system/${idOf(it)}`,
    Name: it.name,
    LifeCycleState: 'available',
    NumberOfMountTargets: it.zones.length,
    Encrypted: key !== null,
    ...(key === null ? {} : { KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`${key}@${region}`)}` }),
    ...(it.oneZone === true ? { AvailabilityZoneName: `${region}a` } : {}),
    Tags: tags(it.name),
  };
}

function policyOf({ policy }: FileSystem): string {
  const web = { AWS: `arn:aws:iam::${ACCOUNT}:role/web-server` };
  const Condition = { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } };
  const Statement = [
    {
      Effect: 'Allow',
      Principal: policy === 'web-servers' ? web : { AWS: '*' },
      Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
      Condition,
    },
  ];
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

function mountTarget(it: FileSystem, zone: string) {
  return {
    MountTargetId: hexId('fsmt', `${it.name}/${zone}`),
    FileSystemId: idOf(it),
    SubnetId: placeIn(it.region, zone).subnet,
    VpcId: placeIn(it.region).vpc,
    AvailabilityZoneName: `${it.region}${zone}`,
    LifeCycleState: 'available',
  };
}

function accessPoint({ name, of, region, root, user }: (typeof ACCESS_POINTS)[number]) {
  const id = hexId('fsap', name);
  return {
    AccessPointId: id,
    AccessPointArn: `arn:aws:elasticfilesystem:${region}:${ACCOUNT}:access-point/${id}`,
    FileSystemId: idOf({ name: of, region }),
    Name: name,
    RootDirectory: { Path: root },
    ...(user === null ? {} : { PosixUser: { Uid: user, Gid: user } }),
    Tags: tags(name),
  };
}
