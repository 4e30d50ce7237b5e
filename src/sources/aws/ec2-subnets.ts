import type * as EC2 from '@aws-sdk/client-ec2';
import type { NetworkAclEntry, Route } from '../../model/kinds/ec2-network.ts';
import { PAGE, nextToken, withToken } from './ec2-pages.ts';
import { defineRead, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const describeSubnets = operation<EC2.DescribeSubnetsCommandInput, EC2.DescribeSubnetsCommandOutput>(
  'ec2',
  'DescribeSubnets',
  ['ec2:DescribeSubnets'],
);

export const subnets = defineRead({
  scope: 'region',
  operations: [describeSubnets],
  lists: ['ec2:subnet'],
  gives: { 'ec2:subnet': ['VpcId', 'AvailabilityZoneId', 'MapPublicIpOnLaunch', 'ownerId', 'Tags'] },
  async *run({ partition, region, pages }) {
    for await (const page of pages(describeSubnets, PAGE, nextToken, withToken)) {
      yield must(page.Subnets, describeSubnets, 'Subnets').map((subnet) => {
        const id = must(subnet.SubnetId, describeSubnets, 'SubnetId');
        const ownerId = must(subnet.OwnerId, describeSubnets, 'OwnerId');
        return {
          kind: 'ec2:subnet' as const,
          id,
          arn: subnet.SubnetArn ?? `arn:${partition}:ec2:${region}:${ownerId}:subnet/${id}`,
          facts: {
            VpcId: must(subnet.VpcId, describeSubnets, 'VpcId'),
            AvailabilityZoneId: told(
              subnet.AvailabilityZoneId ?? subnet.AvailabilityZone,
              describeSubnets,
              'AvailabilityZoneId',
            ),
            MapPublicIpOnLaunch: told(subnet.MapPublicIpOnLaunch, describeSubnets, 'MapPublicIpOnLaunch'),
            ownerId,
            Tags: tagMap(subnet.Tags),
          },
        };
      });
    }
  },
});

const describeRouteTables = operation<
  EC2.DescribeRouteTablesCommandInput,
  EC2.DescribeRouteTablesCommandOutput
>('ec2', 'DescribeRouteTables', ['ec2:DescribeRouteTables']);

/** The most that EC2 gives of route tables at once. */
const ROUTE_PAGE = { MaxResults: 100 };

export const routeTables = defineRead({
  scope: 'region',
  operations: [describeRouteTables],
  lists: ['ec2:route-table'],
  gives: {
    'ec2:route-table': ['VpcId', 'Routes', 'subnetIds', 'isMain', 'peerings'],
  },
  async *run({ partition, region, pages }) {
    for await (const page of pages(describeRouteTables, ROUTE_PAGE, nextToken, withToken)) {
      yield must(page.RouteTables, describeRouteTables, 'RouteTables').map((table) => {
        const id = must(table.RouteTableId, describeRouteTables, 'RouteTableId');
        const ownerId = must(table.OwnerId, describeRouteTables, 'OwnerId');
        const associations = must(table.Associations, describeRouteTables, 'Associations').filter(
          ({ AssociationState: state }) => state?.State === undefined || state.State === 'associated',
        );
        const Routes = must(table.Routes, describeRouteTables, 'Routes').map(route);
        return {
          kind: 'ec2:route-table' as const,
          id,
          arn: `arn:${partition}:ec2:${region}:${ownerId}:route-table/${id}`,
          facts: {
            VpcId: must(table.VpcId, describeRouteTables, 'VpcId'),
            Routes,
            subnetIds: associations.flatMap(({ SubnetId }) => SubnetId ?? []),
            isMain: associations.some(({ Main }) => Main === true),
            peerings: [...new Set(Routes.map(({ target }) => target).filter((it) => it.startsWith('pcx-')))],
          },
        };
      });
    }
  },
});

function route(it: EC2.Route): Route {
  const destination = it.DestinationCidrBlock ?? it.DestinationIpv6CidrBlock ?? it.DestinationPrefixListId;
  return {
    destination: must(destination, describeRouteTables, 'DestinationCidrBlock'),
    // An interface comes together with its instance; nothing else comes in twos.
    target: must(
      it.GatewayId ??
        it.NatGatewayId ??
        it.EgressOnlyInternetGatewayId ??
        it.TransitGatewayId ??
        it.VpcPeeringConnectionId ??
        it.NetworkInterfaceId ??
        it.InstanceId ??
        it.CarrierGatewayId ??
        it.LocalGatewayId ??
        it.CoreNetworkArn ??
        it.OdbNetworkArn ??
        // A route whose target is gone may name none.
        (it.State === 'blackhole' ? 'none' : undefined),
      describeRouteTables,
      'GatewayId',
    ),
    active: must(it.State, describeRouteTables, 'State') !== 'blackhole',
  };
}

const describeNetworkAcls = operation<
  EC2.DescribeNetworkAclsCommandInput,
  EC2.DescribeNetworkAclsCommandOutput
>('ec2', 'DescribeNetworkAcls', ['ec2:DescribeNetworkAcls']);

export const networkAcls = defineRead({
  scope: 'region',
  operations: [describeNetworkAcls],
  lists: ['ec2:network-acl'],
  gives: { 'ec2:network-acl': ['Entries', 'subnetIds', 'isDefault', 'ownerId'] },
  async *run({ partition, region, pages }) {
    for await (const page of pages(describeNetworkAcls, PAGE, nextToken, withToken)) {
      yield must(page.NetworkAcls, describeNetworkAcls, 'NetworkAcls').map((acl) => {
        const id = must(acl.NetworkAclId, describeNetworkAcls, 'NetworkAclId');
        const ownerId = must(acl.OwnerId, describeNetworkAcls, 'OwnerId');
        return {
          kind: 'ec2:network-acl' as const,
          id,
          arn: `arn:${partition}:ec2:${region}:${ownerId}:network-acl/${id}`,
          facts: {
            Entries: must(acl.Entries, describeNetworkAcls, 'Entries').map(entry),
            subnetIds: must(acl.Associations, describeNetworkAcls, 'Associations').map(({ SubnetId }) =>
              must(SubnetId, describeNetworkAcls, 'SubnetId'),
            ),
            isDefault: told(acl.IsDefault, describeNetworkAcls, 'IsDefault'),
            ownerId,
          },
        };
      });
    }
  },
});

function entry(it: EC2.NetworkAclEntry): NetworkAclEntry {
  const { CidrBlock, Ipv6CidrBlock, PortRange: ports } = it;
  return {
    RuleNumber: must(it.RuleNumber, describeNetworkAcls, 'RuleNumber'),
    Egress: must(it.Egress, describeNetworkAcls, 'Egress'),
    Protocol: Number(must(it.Protocol, describeNetworkAcls, 'Protocol')),
    RuleAction: must(it.RuleAction, describeNetworkAcls, 'RuleAction'),
    ...(CidrBlock === undefined ? {} : { CidrBlock }),
    ...(Ipv6CidrBlock === undefined ? {} : { Ipv6CidrBlock }),
    ...(ports?.From === undefined || ports.To === undefined
      ? {}
      : { PortRange: { From: ports.From, To: ports.To } }),
  };
}
