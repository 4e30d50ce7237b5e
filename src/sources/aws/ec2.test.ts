import { describe, expect, it } from 'vitest';
import { scanWorld } from '../../../test/support/scan-world.ts';
import { CONTROLS } from '../../controls/registry.ts';
import type { StubAnswer, StubCall } from '../stub/protocol.ts';
import { readFacts } from './fixtures/read-facts.ts';

const ACCOUNT = '111122223333';
const STRANGER = '999988887777';

type Answers = Readonly<Record<string, (input: StubCall['input']) => object | { readonly error: string }>>;

/** Scans one region of an account that answers as given; verdicts as `control id: verdict`. */
async function scan(controls: readonly string[], answers: Answers) {
  const { findings, calls } = await scanWorld({
    controls: CONTROLS.filter((control) => controls.includes(control.id)),
    regions: ['eu-west-1'],
    respond: (call) => respond(call, answers),
  });
  return {
    verdicts: findings.map(({ resource, verdict }) => `${resource.id}: ${verdict}`).toSorted(),
    reasons: findings.map(({ reason }) => reason),
    calls: calls.map((call) => call.operation).filter((name) => !OPENING.has(name)),
  };
}

const OPENING = new Set(['GetCallerIdentity', 'DescribeRegions']);

function respond(call: StubCall, answers: Answers): StubAnswer {
  if (call.operation === 'GetCallerIdentity') {
    return { output: { Account: ACCOUNT, Arn: `arn:aws:iam::${ACCOUNT}:user/x`, UserId: 'AIDAEXAMPLE' } };
  }
  if (call.operation === 'DescribeRegions') {
    return { output: { Regions: [{ RegionName: 'eu-west-1', OptInStatus: 'opt-in-not-required' }] } };
  }
  const output = answers[call.operation]?.(call.input) ?? {};
  if ('error' in output) return { error: { code: String(output.error), message: 'no', status: 403 } };
  return { output };
}

interface Snapshot {
  readonly SnapshotId: string;
  readonly OwnerId: string;
}

describe('snapshots', () => {
  const snapshots = Array.from({ length: 201 }, (_, at) => ({
    SnapshotId: `snap-${String(at).padStart(3, '0')}`,
    OwnerId: ACCOUNT,
  }));
  const listing = (input: StubCall['input'], all: readonly Snapshot[], open: readonly string[]) => {
    const [filter] = (input['Filters'] ?? []) as { Values: string[] }[];
    const asked = all.filter((it) => filter === undefined || filter.Values.includes(it.SnapshotId));
    return {
      Snapshots: input['RestorableByUserIds'] ? asked.filter((it) => open.includes(it.SnapshotId)) : asked,
    };
  };

  it('are asked 200 at a time who may restore them, and only the public ones are confirmed', async () => {
    const { verdicts, calls } = await scan(['ec2-snapshot-not-public'], {
      DescribeSnapshots: (input) => listing(input, snapshots, ['snap-007', 'snap-200']),
      DescribeSnapshotAttribute: (input) => ({
        SnapshotId: input['SnapshotId'],
        CreateVolumePermissions: [{ UserId: STRANGER }, { Group: 'all' }],
      }),
    });
    expect(verdicts.filter((it) => it.endsWith('fail'))).toEqual(['snap-007: fail', 'snap-200: fail']);
    expect(verdicts).toHaveLength(201);
    expect(calls.filter((name) => name === 'DescribeSnapshots')).toHaveLength(3);
    expect(calls.filter((name) => name === 'DescribeSnapshotAttribute')).toHaveLength(2);
  });

  it('of other accounts are left out, even where owners are not heeded', async () => {
    const { verdicts } = await scan(['ec2-snapshot-not-public'], {
      DescribeSnapshots: (input) =>
        listing(
          input,
          [
            { SnapshotId: 'snap-1', OwnerId: ACCOUNT },
            { SnapshotId: 'snap-2', OwnerId: STRANGER },
          ],
          [],
        ),
    });
    expect(verdicts).toEqual(['snap-1: pass']);
  });

  it('that cannot be confirmed are unknown; the rest are not', async () => {
    const { verdicts } = await scan(['ec2-snapshot-not-public'], {
      DescribeSnapshots: (input) => listing(input, snapshots.slice(0, 2), ['snap-001']),
      DescribeSnapshotAttribute: () => ({ error: 'UnauthorizedOperation' }),
    });
    expect(verdicts).toEqual(['snap-000: pass', 'snap-001: unknown']);
  });
});

describe('what other accounts share', () => {
  it('is left to its owner: VPCs and security groups', async () => {
    const open = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
    const group = (GroupId: string, OwnerId: string) => ({
      GroupId,
      OwnerId,
      GroupName: GroupId,
      IpPermissions: [open],
      IpPermissionsEgress: [],
    });
    const { verdicts } = await scan(['ec2-security-group-all-traffic-closed', 'ec2-vpc-flow-logs'], {
      DescribeSecurityGroups: () => ({ SecurityGroups: [group('sg-1', ACCOUNT), group('sg-2', STRANGER)] }),
      DescribeVpcs: () => ({
        Vpcs: [
          { VpcId: 'vpc-1', OwnerId: ACCOUNT },
          { VpcId: 'vpc-2', OwnerId: STRANGER },
        ],
      }),
      DescribeFlowLogs: () => ({ FlowLogs: [] }),
    });
    expect(verdicts).toEqual(['sg-1: fail', 'vpc-1: fail']);
  });
});

describe('security group rules', () => {
  it('keep every source apart, and prefix lists are read once each', async () => {
    const group = (GroupId: string) => ({
      GroupId,
      OwnerId: ACCOUNT,
      GroupName: GroupId,
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 22,
          ToPort: 22,
          IpRanges: [{ CidrIp: '10.0.0.0/8' }],
          Ipv6Ranges: [{ CidrIpv6: 'fd00::/8' }],
          PrefixListIds: [{ PrefixListId: 'pl-1' }],
          UserIdGroupPairs: [{ GroupId: 'sg-9' }],
        },
      ],
      IpPermissionsEgress: [],
    });
    const { verdicts, reasons, calls } = await scan(['ec2-security-group-ssh-closed'], {
      DescribeSecurityGroups: () => ({ SecurityGroups: [group('sg-1'), group('sg-2')] }),
      GetManagedPrefixListEntries: (input) => ({
        Entries: [{ Cidr: input['NextToken'] ? '128.0.0.0/1' : '0.0.0.0/1' }],
        ...(input['NextToken'] ? {} : { NextToken: 'more' }),
      }),
    });
    expect(verdicts).toEqual(['sg-1: fail', 'sg-2: fail']);
    expect(reasons[0]).toBe('Open to the internet over IPv4: TCP 22; expected: closed.');
    expect(calls).toEqual([
      'DescribeSecurityGroups',
      'GetManagedPrefixListEntries',
      'GetManagedPrefixListEntries',
    ]);
  });
});

describe('instances', () => {
  it('without metadata options are unknown alone', async () => {
    const { verdicts } = await scan(['ec2-instance-imdsv2'], {
      DescribeInstances: () => ({
        Reservations: [
          {
            Instances: [
              { InstanceId: 'i-1', MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' } },
              { InstanceId: 'i-2', MetadataOptions: { HttpEndpoint: 'disabled' } },
              { InstanceId: 'i-3', MetadataOptions: { HttpEndpoint: 'enabled' } },
              { InstanceId: 'i-4' },
            ],
          },
        ],
      }),
    });
    expect(verdicts).toEqual(['i-1: pass', 'i-2: pass', 'i-3: unknown', 'i-4: unknown']);
  });
});

describe('profiles and hop limits of instances', () => {
  const read = (more: object) =>
    readFacts('ec2:instance', ['IamInstanceProfile', 'MetadataOptions'], {
      DescribeInstances: () => ({
        Reservations: [
          {
            Instances: [
              {
                InstanceId: 'i-1',
                MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
                ...more,
              },
            ],
          },
        ],
      }),
    });
  const Arn = `arn:aws:iam::${ACCOUNT}:instance-profile/web`;

  it.each([
    ['with a profile', { IamInstanceProfile: { Arn, Id: 'AIPAEXAMPLE' } }, Arn],
    ['without one', {}, null],
    ['with one that is not named', { IamInstanceProfile: {} }, undefined],
  ])('%s', async (_, more, profile) => {
    const { facts, listings } = await read(more);
    if (profile === undefined) expect(listings['eu-west-1']).toMatchObject({ kind: 'unparsable' });
    else expect(facts['i-1']?.['IamInstanceProfile']).toBe(profile);
  });

  it('tell their hop limit, or that it was not told', async () => {
    const limit = { HttpTokens: 'required', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 2 };
    const told = async (more: object) => (await read(more)).facts['i-1']?.['MetadataOptions'];
    expect(await told({ MetadataOptions: limit })).toMatchObject({ HttpPutResponseHopLimit: 2 });
    expect(await told({})).toMatchObject({ HttpPutResponseHopLimit: null });
  });
});
