import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../model/kinds.ts';
import { readFacts } from './fixtures/read-facts.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

function read(facts: readonly Fact<'ec2:instance'>[], ...instances: object[]) {
  return readFacts('ec2:instance', facts, {
    DescribeInstances: () => ({ Reservations: [{ Instances: instances }] }),
  });
}

describe('instances', () => {
  it('tell all public addresses of their interfaces, each once', async () => {
    const association = { Association: { PublicIp: '203.0.113.7' } };
    const { facts } = await read(['NetworkInterfaces'], {
      InstanceId: 'i-1',
      NetworkInterfaces: [
        {
          NetworkInterfaceId: 'eni-1',
          SubnetId: 'subnet-1',
          Groups: [{ GroupId: 'sg-1', GroupName: 'web' }],
          ...association,
          PrivateIpAddresses: [
            { PrivateIpAddress: '10.0.0.1', ...association },
            { PrivateIpAddress: '10.0.0.2', Association: { PublicIp: '203.0.113.8' } },
          ],
          Ipv6Addresses: [{ Ipv6Address: '2a05:d018::1' }],
        },
      ],
    });
    expect(facts['i-1']?.['NetworkInterfaces']).toEqual([
      {
        id: 'eni-1',
        SubnetId: 'subnet-1',
        GroupSet: ['sg-1'],
        publicAddresses: ['203.0.113.7', '203.0.113.8'],
        Ipv6Addresses: ['2a05:d018::1'],
      },
    ]);
  });

  it.each([
    ['User initiated (2026-10-02 12:11:07 GMT)', '2026-10-02T12:11:07.000Z'],
    ['User initiated', null],
    ['Server.ScheduledStop: Stopped due to scheduled retirement', null],
    [undefined, null],
  ])('that were stopped say since when, where AWS does: %s', async (StateTransitionReason, since) => {
    const stopped = { InstanceId: 'i-1', State: { Name: 'stopped' }, StateTransitionReason };
    expect((await read(['stoppedSince'], stopped)).facts['i-1']?.['stoppedSince']).toBe(since);
  });

  it('that run are not stopped, whatever happened before', async () => {
    const running = {
      InstanceId: 'i-1',
      State: { Name: 'running' },
      StateTransitionReason: 'User initiated (2026-10-02 12:11:07 GMT)',
    };
    expect((await read(['stoppedSince'], running)).facts['i-1']?.['stoppedSince']).toBeNull();
  });

  it('lack one fact where AWS leaves a member out', async () => {
    const { facts } = await read(['launchTime', 'virtualizationType'], {
      InstanceId: 'i-1',
      VirtualizationType: 'hvm',
    });
    expect(facts['i-1']).toMatchObject({
      launchTime: { unknown: { kind: 'unparsable' } },
      virtualizationType: 'hvm',
    });
  });
});

describe('the images that instances run', () => {
  it('are asked for once each, together; those that are gone are null', async () => {
    const { facts, calls } = await readFacts('ec2:source-image', ['image'], {
      DescribeInstances: () => ({
        Reservations: [
          {
            Instances: [
              { InstanceId: 'i-1', ImageId: 'ami-1' },
              { InstanceId: 'i-2', ImageId: 'ami-1' },
              { InstanceId: 'i-3', ImageId: 'ami-2' },
            ],
          },
        ],
      }),
      DescribeImages: () => ({
        Images: [
          {
            ImageId: 'ami-1',
            CreationDate: '2026-01-01T00:00:00.000Z',
            DeprecationTime: '2028-01-01T00:00:00.000Z',
          },
        ],
      }),
    });
    expect(facts).toEqual({
      'ami-1': {
        image: { creationDate: '2026-01-01T00:00:00.000Z', deprecationTime: '2028-01-01T00:00:00.000Z' },
      },
      'ami-2': { image: null },
    });
    const asked = calls.filter(({ operation }) => operation === 'DescribeImages');
    expect(asked.map(({ input }) => input['Filters'])).toEqual([
      [{ Name: 'image-id', Values: ['ami-1', 'ami-2'] }],
    ]);
  });
});

describe('user data', () => {
  const secretsOf = async (UserData: object) => {
    const { facts } = await readFacts('ec2:instance', ['userDataSecrets'], {
      DescribeInstances: () => ({ Reservations: [{ Instances: [{ InstanceId: 'i-1' }] }] }),
      DescribeInstanceAttribute: () => ({ InstanceId: 'i-1', UserData }),
    });
    return facts['i-1']?.['userDataSecrets'];
  };

  it('is none where the element is empty', async () => {
    expect(await secretsOf({})).toEqual([]);
  });

  it('is searched, plain or compressed, and not kept', async () => {
    const script = '#!/bin/sh\nexport DB_PASSWORD=hunter2hunter2\n';
    const found = [{ name: 'line 2: DB_PASSWORD', kind: 'named-secret' }];
    expect(await secretsOf({ Value: base64(script) })).toEqual(found);
    expect(await secretsOf({ Value: gzipSync(script).toString('base64') })).toEqual(found);
  });

  it('that does not open is unknown', async () => {
    const broken = Buffer.from([0x1f, 0x8b, 8, 0]).toString('base64');
    expect(await secretsOf({ Value: broken })).toMatchObject({ unknown: { kind: 'unparsable' } });
  });
});

describe('launch templates', () => {
  const version = (VersionNumber: number, DefaultVersion: boolean, LaunchTemplateData: object) => ({
    LaunchTemplateId: 'lt-1',
    LaunchTemplateName: 'web',
    VersionNumber,
    DefaultVersion,
    LaunchTemplateData,
  });

  it('tell their default and latest version, and the secrets of all', async () => {
    const { facts } = await readFacts(
      'ec2:launch-template',
      ['versions', 'userDataSecrets', 'securityGroups'],
      {
        DescribeLaunchTemplates: () => ({
          LaunchTemplates: [{ LaunchTemplateId: 'lt-1', LaunchTemplateName: 'web' }],
        }),
        DescribeLaunchTemplateVersions: () => ({
          LaunchTemplateVersions: [
            version(3, false, { SecurityGroupIds: ['sg-3'] }),
            version(2, false, { SecurityGroupIds: ['sg-2'] }),
            version(1, true, {
              UserData: base64('API_KEY=abcdefgh'),
              NetworkInterfaces: [{ Groups: ['sg-1'], AssociatePublicIpAddress: true }],
            }),
          ],
        }),
      },
    );
    expect(facts['lt-1']).toMatchObject({
      versions: [
        { VersionNumber: 3, isDefault: false, AssociatePublicIpAddress: [] },
        { VersionNumber: 1, isDefault: true, AssociatePublicIpAddress: [true] },
      ],
      userDataSecrets: [{ name: 'version 1, line 1: API_KEY', kind: 'named-secret' }],
      securityGroups: ['sg-3', 'sg-1'],
    });
  });
});
