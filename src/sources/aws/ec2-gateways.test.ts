import { describe, expect, it } from 'vitest';
import { ACCOUNT, STRANGER } from './fixtures/scan-answers.ts';
import { readFacts } from './fixtures/read-facts.ts';

describe('VPN connections', () => {
  const read = (VgwTelemetry: object[]) =>
    readFacts('ec2:vpn-connection', ['tunnels'], {
      DescribeVpnConnections: () => ({
        VpnConnections: [
          {
            VpnConnectionId: 'vpn-1',
            State: 'available',
            VgwTelemetry,
            Options: {
              TunnelOptions: [
                { OutsideIpAddress: '203.0.113.1', PreSharedKey: 'hunter2' },
                { OutsideIpAddress: '203.0.113.2', IkeVersions: [{ Value: 'ikev2' }] },
              ],
            },
          },
        ],
      }),
    });

  it('tell each tunnel by its address, and keep no key', async () => {
    const { facts } = await read([
      { OutsideIpAddress: '203.0.113.2', Status: 'UP' },
      { OutsideIpAddress: '203.0.113.1', Status: 'DOWN' },
    ]);
    expect(facts['vpn-1']?.['tunnels']).toEqual([
      { outsideIpAddress: '203.0.113.1', up: false, IKEVersions: [], logEnabled: false },
      { outsideIpAddress: '203.0.113.2', up: true, IKEVersions: ['ikev2'], logEnabled: false },
    ]);
  });

  it('are not believed where the state of a tunnel is missing', async () => {
    const { listings } = await read([{ OutsideIpAddress: '203.0.113.2', Status: 'UP' }]);
    expect(listings['eu-west-1']).toMatchObject({ kind: 'unparsable' });
  });
});

describe('what is gone or another’s', () => {
  it('is left out of peering connections', async () => {
    const side = (VpcId: string, OwnerId = ACCOUNT) => ({ VpcId, OwnerId, CidrBlock: '10.0.0.0/16' });
    const peering = (VpcPeeringConnectionId: string, Code: string) => ({
      VpcPeeringConnectionId,
      Status: { Code },
      RequesterVpcInfo: side('vpc-1'),
      AccepterVpcInfo: { VpcId: 'vpc-2', OwnerId: STRANGER },
    });
    const { facts } = await readFacts('ec2:vpc-peering', ['status', 'accepter'], {
      DescribeVpcPeeringConnections: () => ({
        VpcPeeringConnections: [
          peering('pcx-1', 'deleted'),
          peering('pcx-2', 'rejected'),
          peering('pcx-3', 'pending-acceptance'),
        ],
      }),
    });
    expect(Object.keys(facts)).toEqual(['pcx-3']);
    expect(facts).toMatchObject({
      'pcx-3': {
        status: 'pending-acceptance',
        accepter: { ownerId: STRANGER, VpcId: 'vpc-2', cidrBlocks: [] },
      },
    });
  });

  it('is left out of transit gateways and endpoints', async () => {
    const gateway = (TransitGatewayId: string, OwnerId: string, State = 'available') => ({
      TransitGatewayId,
      OwnerId,
      State,
      Options: { AutoAcceptSharedAttachments: 'enable' },
    });
    const gateways = await readFacts('ec2:transit-gateway', ['AutoAcceptSharedAttachments'], {
      DescribeTransitGateways: () => ({
        TransitGateways: [
          gateway('tgw-1', ACCOUNT),
          gateway('tgw-2', STRANGER),
          gateway('tgw-3', ACCOUNT, 'deleted'),
        ],
      }),
    });
    expect(Object.keys(gateways.facts)).toEqual(['tgw-1']);

    const endpoint = (VpcEndpointId: string, OwnerId: string) => ({
      VpcEndpointId,
      OwnerId,
      VpcId: 'vpc-1',
      VpcEndpointType: 'Interface',
      ServiceName: 'com.amazonaws.eu-west-1.ec2',
      State: 'Available',
      SubnetIds: ['subnet-1'],
    });
    const endpoints = await readFacts('ec2:vpc-endpoint', ['state', 'PolicyDocument'], {
      DescribeVpcEndpoints: () => ({
        VpcEndpoints: [endpoint('vpce-1', ACCOUNT), endpoint('vpce-2', STRANGER)],
      }),
    });
    expect(Object.keys(endpoints.facts)).toEqual(['vpce-1']);
    expect(endpoints.facts).toMatchObject({ 'vpce-1': { state: 'available', PolicyDocument: null } });
  });
});

describe('NAT gateways', () => {
  it('tell the subnet of one in a zone, and none of a regional one', async () => {
    const { facts, calls } = await readFacts('ec2:nat-gateway', ['VpcId', 'SubnetId'], {
      DescribeNatGateways: () => ({
        NatGateways: [
          { NatGatewayId: 'nat-1', VpcId: 'vpc-1', SubnetId: 'subnet-1', AvailabilityMode: 'zonal' },
          { NatGatewayId: 'nat-2', VpcId: 'vpc-1', AvailabilityMode: 'regional' },
          { NatGatewayId: 'nat-3', VpcId: 'vpc-1' },
        ],
      }),
    });
    expect(facts).toEqual({
      'nat-1': { VpcId: 'vpc-1', SubnetId: 'subnet-1' },
      'nat-2': { VpcId: 'vpc-1', SubnetId: null },
      'nat-3': { VpcId: 'vpc-1', SubnetId: { unknown: expect.objectContaining({ kind: 'unparsable' }) } },
    });
    expect(calls[0]?.input['Filter']).toEqual([{ Name: 'state', Values: ['pending', 'available'] }]);
  });
});
