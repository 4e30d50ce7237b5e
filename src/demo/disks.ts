import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar, Region } from './company.ts';
import { ACCOUNT, AGENCY, hexId, tags } from './company.ts';
import type { Machine } from './compute.ts';
import { ending, instanceId, machinesIn, regionOf } from './compute.ts';
import { here } from './networks.ts';
import type { Responders } from './responder.ts';
import { listing, ok, text } from './responder.ts';

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

/** Machines whose disks have had a snapshot last night. */
const BACKED_UP = new Set(['erp-app', 'search-1']);

/** Disks and their snapshots. */
export function disks(calendar: Calendar): Responders {
  return {
    'ec2:DescribeVolumes': listing(
      'Volumes',
      (call) => [...machinesIn(call).flatMap((it) => volumes(it, calendar)), ...leftOver(call, calendar)],
      500,
    ),
    'ec2:DescribeSnapshots': listing('Snapshots', (call) => snapshotsFor(call, calendar), 1000),
    'ec2:DescribeSnapshotAttribute': (call) => {
      const id = text(call, 'SnapshotId');
      const shared = SNAPSHOTS.find((it) => snapshotId(it) === id)?.shared;
      const permissions =
        shared === 'all' ? [{ Group: 'all' }] : shared === 'agency' ? [{ UserId: AGENCY }] : [];
      return ok({ SnapshotId: id, CreateVolumePermissions: permissions });
    },
    'ec2:GetEbsEncryptionByDefault': (call) =>
      ok({ EbsEncryptionByDefault: call.region === 'eu-west-1' || call.region === 'ap-southeast-2' }),
    'ec2:GetSnapshotBlockPublicAccessState': (call) =>
      ok({ State: call.region === 'eu-west-1' ? 'block-all-sharing' : 'unblocked' }),
  };
}

/** Own snapshots; or of those, the ones that everyone may restore. */
function snapshotsFor(call: StubCall, calendar: Calendar): readonly object[] {
  const restorable = call.input['RestorableByUserIds'];
  const publicOnly = Array.isArray(restorable) && restorable.includes('all');
  const kept = here(SNAPSHOTS)(call).filter((it) => !publicOnly || it.shared === 'all');
  const nightly = publicOnly ? [] : machinesIn(call).filter((it) => BACKED_UP.has(it.name));
  return [
    ...kept.map((it) => snapshot(it, calendar)),
    ...nightly.flatMap((it) => volumes(it, calendar)).map((volume) => nightlyOf(volume, calendar)),
  ];
}

function nightlyOf({ VolumeId, Encrypted }: ReturnType<typeof volumes>[number], calendar: Calendar) {
  const name = `nightly of ${VolumeId}`;
  return {
    ...snapshot({ name, region: 'eu-west-1', encrypted: Encrypted, age: 1 }, calendar),
    VolumeId,
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

/** The disk of a machine that is no more. */
function leftOver(call: StubCall, calendar: Calendar): readonly object[] {
  if (call.region !== 'eu-central-1') return [];
  return [
    {
      VolumeId: hexId('vol', 'erp-old-data'),
      Size: 500,
      State: 'available',
      VolumeType: 'gp2',
      Encrypted: false,
      CreateTime: calendar.daysAgo(1400),
      AvailabilityZone: 'eu-central-1a',
      Attachments: [],
      Tags: tags('erp-old-data'),
    },
  ];
}
