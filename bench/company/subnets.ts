import { nextTokenPage } from '../../src/sources/stub/paginate.ts';
import type { Pageable } from '../../src/sources/stub/paginate.ts';
import type { StubCall } from '../../src/sources/stub/protocol.ts';
import { DEFAULT_VPC, vpcId } from './network.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, idOf, joined, lazy, ok, tagsOf } from './world.ts';

/** A VPC has a subnet in each of three zones for what stays inside, and one in each for what faces the internet. */
const ZONES = 3;
const PUBLIC = 10_000_000;

export function privateSubnetId(region: string, vpc: number, zone: number): string {
  return idOf('subnet', region, vpc * ZONES + (zone % ZONES));
}

export function publicSubnetId(region: string, vpc: number, zone: number): string {
  return idOf('subnet', region, PUBLIC + vpc * ZONES + (zone % ZONES));
}

/** What lies in the VPCs, and what each region's EC2 is set to. */
export function subnets(sizes: Sizes): Responders {
  const vpcs = (call: StubCall): Pageable<number> =>
    joined(
      [DEFAULT_VPC],
      lazy(sizes.in('vpc', call.region), (at) => at),
    );
  const each = (call: StubCall, many: number, make: (vpc: number, index: number) => object) => {
    const all = vpcs(call);
    return lazy(all.length * many, (at) => {
      const index = Math.floor(at / many);
      const [vpc = 0] = all.slice(index, index + 1);
      return make(vpc, at % many);
    });
  };
  return {
    'ec2:DescribeSubnets': (call) =>
      nextTokenPage(
        call,
        each(call, 2 * ZONES, (vpc, index) => subnet(call.region, vpc, index)),
        1_000,
        { items: 'Subnets' },
      ),
    'ec2:DescribeRouteTables': (call) =>
      nextTokenPage(
        call,
        each(call, 2, (vpc, index) => routeTable(call.region, vpc, index === 1)),
        100,
        { items: 'RouteTables' },
      ),
    'ec2:DescribeNetworkAcls': (call) =>
      nextTokenPage(
        call,
        each(call, 1, (vpc) => networkAcl(call.region, vpc)),
        1_000,
        { items: 'NetworkAcls' },
      ),
    'ec2:GetSnapshotBlockPublicAccessState': () => ok({ State: 'block-all-sharing' }),
    'ec2:GetImageBlockPublicAccessState': () => ok({ ImageBlockPublicAccessState: 'block-new-sharing' }),
    'ec2:GetInstanceMetadataDefaults': () => ok({ AccountLevel: { HttpTokens: 'required' } }),
    'ec2:GetSerialConsoleAccessStatus': () => ok({ SerialConsoleAccessEnabled: false }),
    'ec2:DescribeVpcBlockPublicAccessOptions': ({ region }) =>
      ok({
        VpcBlockPublicAccessOptions: {
          AwsAccountId: ACCOUNT,
          AwsRegion: region,
          State: 'default-state',
          InternetGatewayBlockMode: 'off',
        },
      }),
  };
}

function cidrOf(vpc: number): string {
  return vpc === DEFAULT_VPC ? '172.31' : `10.${vpc}`;
}

/** The first three stay inside, the other three face the internet. */
function subnet(region: string, vpc: number, index: number) {
  const open = index >= ZONES;
  const SubnetId = open ? publicSubnetId(region, vpc, index) : privateSubnetId(region, vpc, index);
  return {
    SubnetId,
    SubnetArn: `arn:aws:ec2:${region}:${ACCOUNT}:subnet/${SubnetId}`,
    VpcId: vpcId(region, vpc),
    OwnerId: ACCOUNT,
    CidrBlock: `${cidrOf(vpc)}.${index * 32}.0/19`,
    AvailabilityZone: `${region}${'abc'[index % ZONES]}`,
    AvailabilityZoneId: `${region}-az${(index % ZONES) + 1}`,
    AvailableIpAddressCount: 8_000,
    DefaultForAz: vpc === DEFAULT_VPC,
    MapPublicIpOnLaunch: open && vpc === DEFAULT_VPC,
    State: 'available',
    Tags: tagsOf(`subnet-${vpc}-${index}`),
  };
}

/** The main table leads out through a NAT gateway; the subnets that face the internet have one of their own. */
function routeTable(region: string, vpc: number, open: boolean) {
  const RouteTableId = idOf('rtb', region, open ? PUBLIC + vpc : vpc);
  const out = open ? { GatewayId: idOf('igw', region, vpc) } : { NatGatewayId: idOf('nat', region, vpc) };
  const link = (index: number, more: object) => ({
    RouteTableAssociationId: idOf('rtbassoc', region, (open ? PUBLIC : 0) + vpc * ZONES + index),
    RouteTableId,
    AssociationState: { State: 'associated' },
    ...more,
  });
  const associations = open
    ? [0, 1, 2].map((zone) => link(zone, { Main: false, SubnetId: publicSubnetId(region, vpc, zone) }))
    : [link(0, { Main: true })];
  return {
    RouteTableId,
    VpcId: vpcId(region, vpc),
    OwnerId: ACCOUNT,
    Associations: associations,
    PropagatingVgws: [],
    Routes: [
      {
        DestinationCidrBlock: `${cidrOf(vpc)}.0.0/16`,
        GatewayId: 'local',
        Origin: 'CreateRouteTable',
        State: 'active',
      },
      { DestinationCidrBlock: '0.0.0.0/0', ...out, Origin: 'CreateRoute', State: 'active' },
    ],
    Tags: tagsOf(`routes-${vpc}`),
  };
}

/** A VPC's own list, as AWS makes it: everything may pass. */
function networkAcl(region: string, vpc: number) {
  const NetworkAclId = idOf('acl', region, vpc);
  const entry = (Egress: boolean, RuleNumber: number, RuleAction: string) => ({
    CidrBlock: '0.0.0.0/0',
    Egress,
    Protocol: '-1',
    RuleAction,
    RuleNumber,
  });
  const ids = [0, 1, 2].flatMap((zone) => [
    privateSubnetId(region, vpc, zone),
    publicSubnetId(region, vpc, zone),
  ]);
  return {
    NetworkAclId,
    VpcId: vpcId(region, vpc),
    OwnerId: ACCOUNT,
    IsDefault: true,
    Associations: ids.map((SubnetId, index) => ({
      NetworkAclAssociationId: idOf('aclassoc', region, vpc * 2 * ZONES + index),
      NetworkAclId,
      SubnetId,
    })),
    Entries: [false, true].flatMap((egress) => [entry(egress, 100, 'allow'), entry(egress, 32_767, 'deny')]),
    Tags: [],
  };
}
