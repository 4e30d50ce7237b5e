import type * as EC2 from '@aws-sdk/client-ec2';
import type { PeeredVpc, VpnTunnel } from '../../model/kinds/ec2-network.ts';
import { PAGE, nextToken, withToken } from './ec2-pages.ts';
import { defineRead, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const describeVpcPeeringConnections = operation<
  EC2.DescribeVpcPeeringConnectionsCommandInput,
  EC2.DescribeVpcPeeringConnectionsCommandOutput
>('ec2', 'DescribeVpcPeeringConnections', ['ec2:DescribeVpcPeeringConnections']);

/** EC2 lists one that was deleted or refused for some hours or days more. */
const GONE = new Set(['deleted', 'deleting', 'rejected', 'failed', 'expired']);

export const vpcPeerings = defineRead({
  scope: 'region',
  operations: [describeVpcPeeringConnections],
  lists: ['ec2:vpc-peering'],
  gives: { 'ec2:vpc-peering': ['status', 'requester', 'accepter', 'Tags'] },
  async *run({ account, partition, region, pages }) {
    const op = describeVpcPeeringConnections;
    for await (const page of pages(op, PAGE, nextToken, withToken)) {
      yield must(page.VpcPeeringConnections, op, 'VpcPeeringConnections').flatMap((peering) => {
        const id = must(peering.VpcPeeringConnectionId, op, 'VpcPeeringConnectionId');
        const status = must(peering.Status?.Code, op, 'Status');
        if (GONE.has(status)) return [];
        return [
          {
            kind: 'ec2:vpc-peering' as const,
            id,
            arn: `arn:${partition}:ec2:${region}:${account}:vpc-peering-connection/${id}`,
            facts: {
              status,
              requester: told(peered(peering.RequesterVpcInfo), op, 'RequesterVpcInfo'),
              accepter: told(peered(peering.AccepterVpcInfo), op, 'AccepterVpcInfo'),
              Tags: tagMap(peering.Tags),
            },
          },
        ];
      });
    }
  },
});

function peered(info: EC2.VpcPeeringConnectionVpcInfo | undefined): PeeredVpc | undefined {
  if (info?.OwnerId === undefined || info.VpcId === undefined) return undefined;
  const blocks = [
    info.CidrBlock,
    ...(info.CidrBlockSet ?? []).map(({ CidrBlock }) => CidrBlock),
    ...(info.Ipv6CidrBlockSet ?? []).map(({ Ipv6CidrBlock }) => Ipv6CidrBlock),
  ];
  return {
    ownerId: info.OwnerId,
    VpcId: info.VpcId,
    cidrBlocks: [...new Set(blocks.flatMap((it) => it ?? []))],
  };
}

const describeVpnConnections = operation<
  EC2.DescribeVpnConnectionsCommandInput,
  EC2.DescribeVpnConnectionsCommandOutput
>('ec2', 'DescribeVpnConnections', ['ec2:DescribeVpnConnections']);

/** EC2 gives all of them in one answer, with their pre-shared keys, of which nothing is kept. */
export const vpnConnections = defineRead({
  scope: 'region',
  operations: [describeVpnConnections],
  lists: ['ec2:vpn-connection'],
  gives: { 'ec2:vpn-connection': ['tunnels', 'Tags'] },
  async *run({ account, partition, region, call }) {
    const filter = { Name: 'state', Values: ['pending', 'available'] };
    const answer = await call(describeVpnConnections, { Filters: [filter] });
    yield must(answer.VpnConnections, describeVpnConnections, 'VpnConnections').map((connection) => {
      const id = must(connection.VpnConnectionId, describeVpnConnections, 'VpnConnectionId');
      return {
        kind: 'ec2:vpn-connection' as const,
        id,
        arn: `arn:${partition}:ec2:${region}:${account}:vpn-connection/${id}`,
        facts: {
          tunnels: told(tunnels(connection), describeVpnConnections, 'TunnelOptions'),
          Tags: tagMap(connection.Tags),
        },
      };
    });
  },
});

function tunnels({ Options, VgwTelemetry = [] }: EC2.VpnConnection): readonly VpnTunnel[] | undefined {
  return Options?.TunnelOptions?.map((tunnel) => {
    const outsideIpAddress = must(tunnel.OutsideIpAddress, describeVpnConnections, 'OutsideIpAddress');
    const telemetry = VgwTelemetry.find((it) => it.OutsideIpAddress === outsideIpAddress);
    const log = tunnel.LogOptions?.CloudWatchLogOptions;
    return {
      outsideIpAddress,
      up: must(telemetry?.Status, describeVpnConnections, 'VgwTelemetry') === 'UP',
      IKEVersions: (tunnel.IkeVersions ?? []).flatMap(({ Value }) => Value ?? []),
      logEnabled: log?.LogEnabled ?? false,
    };
  });
}

const describeClientVpnEndpoints = operation<
  EC2.DescribeClientVpnEndpointsCommandInput,
  EC2.DescribeClientVpnEndpointsCommandOutput
>('ec2', 'DescribeClientVpnEndpoints', ['ec2:DescribeClientVpnEndpoints']);

export const clientVpnEndpoints = defineRead({
  scope: 'region',
  operations: [describeClientVpnEndpoints],
  lists: ['ec2:client-vpn-endpoint'],
  gives: { 'ec2:client-vpn-endpoint': ['connectionLogged', 'Tags'] },
  async *run({ account, partition, region, pages }) {
    const op = describeClientVpnEndpoints;
    for await (const page of pages(op, PAGE, nextToken, withToken)) {
      yield must(page.ClientVpnEndpoints, op, 'ClientVpnEndpoints').map((endpoint) => {
        const id = must(endpoint.ClientVpnEndpointId, op, 'ClientVpnEndpointId');
        return {
          kind: 'ec2:client-vpn-endpoint' as const,
          id,
          arn: `arn:${partition}:ec2:${region}:${account}:client-vpn-endpoint/${id}`,
          facts: {
            connectionLogged: told(endpoint.ConnectionLogOptions?.Enabled, op, 'ConnectionLogOptions'),
            Tags: tagMap(endpoint.Tags),
          },
        };
      });
    }
  },
});

const describeTransitGateways = operation<
  EC2.DescribeTransitGatewaysCommandInput,
  EC2.DescribeTransitGatewaysCommandOutput
>('ec2', 'DescribeTransitGateways', ['ec2:DescribeTransitGateways']);

export const transitGateways = defineRead({
  scope: 'region',
  operations: [describeTransitGateways],
  lists: ['ec2:transit-gateway'],
  gives: { 'ec2:transit-gateway': ['AutoAcceptSharedAttachments', 'Tags'] },
  async *run({ account, pages }) {
    const op = describeTransitGateways;
    for await (const page of pages(op, PAGE, nextToken, withToken)) {
      yield must(page.TransitGateways, op, 'TransitGateways')
        // Those that other accounts share come too; deleted ones stay listed for a while.
        .filter((it) => must(it.OwnerId, op, 'OwnerId') === account && it.State !== 'deleted')
        .map((gateway) => ({
          kind: 'ec2:transit-gateway' as const,
          id: must(gateway.TransitGatewayId, op, 'TransitGatewayId'),
          arn: gateway.TransitGatewayArn,
          facts: {
            AutoAcceptSharedAttachments: told(
              gateway.Options?.AutoAcceptSharedAttachments,
              op,
              'AutoAcceptSharedAttachments',
            ),
            Tags: tagMap(gateway.Tags),
          },
        }));
    }
  },
});

const describeNatGateways = operation<
  EC2.DescribeNatGatewaysCommandInput,
  EC2.DescribeNatGatewaysCommandOutput
>('ec2', 'DescribeNatGateways', ['ec2:DescribeNatGateways']);

/** One that was deleted is listed for an hour more. */
const NAT_STATES = ['pending', 'available'];

export const natGateways = defineRead({
  scope: 'region',
  operations: [describeNatGateways],
  lists: ['ec2:nat-gateway'],
  gives: { 'ec2:nat-gateway': ['VpcId', 'SubnetId'] },
  async *run({ account, partition, region, pages }) {
    const op = describeNatGateways;
    const input = { ...PAGE, Filter: [{ Name: 'state', Values: NAT_STATES }] };
    for await (const page of pages(op, input, nextToken, withToken)) {
      yield must(page.NatGateways, op, 'NatGateways').map((gateway) => {
        const id = must(gateway.NatGatewayId, op, 'NatGatewayId');
        const isRegional = gateway.AvailabilityMode === 'regional';
        return {
          kind: 'ec2:nat-gateway' as const,
          id,
          arn: `arn:${partition}:ec2:${region}:${account}:natgateway/${id}`,
          facts: {
            VpcId: must(gateway.VpcId, op, 'VpcId'),
            SubnetId: isRegional ? null : told(gateway.SubnetId, op, 'SubnetId'),
          },
        };
      });
    }
  },
});
