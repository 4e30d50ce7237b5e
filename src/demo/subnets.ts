import type { StubCall } from '../sources/stub/protocol.ts';
import { ACCOUNT, hexId, tags } from './company.ts';
import { machinesIn, publicAddress } from './compute.ts';
import type { Network } from './networks.ts';
import { here, NETWORKS, subnetId, vpcId } from './networks.ts';
import type { Responders } from './responder.ts';
import { listing, ok } from './responder.ts';

/** What leads into the networks and out of them. */
export function subnets(): Responders {
  return {
    'ec2:DescribeSubnets': listing('Subnets', (call) => here(NETWORKS)(call).flatMap(subnetsOf), 1000),
    'ec2:DescribeRouteTables': listing(
      'RouteTables',
      (call) => here(NETWORKS)(call).flatMap(routeTables),
      100,
    ),
    'ec2:DescribeNetworkAcls': listing(
      'NetworkAcls',
      (call) => here(NETWORKS)(call).flatMap(networkAcls),
      1000,
    ),
    'ec2:DescribeVpcBlockPublicAccessOptions': (call) =>
      ok({
        VpcBlockPublicAccessOptions: {
          AwsAccountId: ACCOUNT,
          AwsRegion: call.region,
          State: 'update-complete',
          InternetGatewayBlockMode: call.region === 'ap-southeast-2' ? 'block-ingress' : 'off',
          ExclusionsAllowed: 'allowed',
        },
      }),
    'ec2:DescribeVpcBlockPublicAccessExclusions': listing(
      'VpcBlockPublicAccessExclusions',
      (call) =>
        call.region === 'ap-southeast-2'
          ? [
              {
                ExclusionId: hexId('vpcbpa-exclude', 'office'),
                State: 'create-complete',
                InternetGatewayExclusionMode: 'allow-egress',
                ResourceArn: `arn:aws:ec2:ap-southeast-2:${ACCOUNT}:vpc/${vpcId({ region: 'ap-southeast-2', name: 'warehouse' })}`,
              },
            ]
          : [],
      1000,
    ),
    'ec2:DescribeAddresses': (call) => ok({ Addresses: addresses(call) }),
  };
}

interface Subnet {
  readonly name: string;
  readonly isPublic: boolean;
  readonly zone: 'a' | 'b';
}

const PUBLIC: readonly Subnet[] = [
  { name: 'public-a', isPublic: true, zone: 'a' },
  { name: 'public-b', isPublic: true, zone: 'b' },
];
const PRIVATE: readonly Subnet[] = [
  { name: 'private-a', isPublic: false, zone: 'a' },
  { name: 'private-b', isPublic: false, zone: 'b' },
];

/** Staging was laid out in a hurry, the ERP system before anybody thought of a second zone. */
function layout(it: Network): readonly Subnet[] {
  if (it.isDefault === true || it.name === 'staging') return PUBLIC;
  const all = [...PUBLIC, ...PRIVATE];
  return it.name === 'erp' ? all.filter(({ zone }) => zone === 'a') : all;
}

function subnetsOf(it: Network) {
  return layout(it).map((subnet, at) => {
    const id = subnetId(it, subnet.name);
    return {
      SubnetId: id,
      SubnetArn: `arn:aws:ec2:${it.region}:${ACCOUNT}:subnet/${id}`,
      VpcId: vpcId(it),
      OwnerId: ACCOUNT,
      CidrBlock: it.cidr.replace('.0.0/16', `.${at * 16}.0/20`),
      AvailabilityZone: `${it.region}${subnet.zone}`,
      AvailabilityZoneId: `${it.region.replace(/[a-z]*-([a-z])[a-z]*-/, '-$1')}-az${subnet.zone === 'a' ? 1 : 2}`,
      MapPublicIpOnLaunch: subnet.isPublic && (it.isDefault === true || it.name === 'staging'),
      State: 'available',
      Tags: tags(subnet.name),
    };
  });
}

const gateway = (it: Network): string => hexId('igw', `${it.region}/${it.name}`);
export const PEERING = hexId('pcx', 'production-staging');

function routeTables(it: Network) {
  const local = {
    DestinationCidrBlock: it.cidr,
    GatewayId: 'local',
    State: 'active',
    Origin: 'CreateRouteTable',
  };
  const out = { DestinationCidrBlock: '0.0.0.0/0', GatewayId: gateway(it), State: 'active' };
  const out6 = { DestinationIpv6CidrBlock: '::/0', GatewayId: gateway(it), State: 'active' };
  const nat = { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: hexId('nat', it.name), State: 'active' };
  const peer = { DestinationCidrBlock: '10.20.0.0/16', VpcPeeringConnectionId: PEERING, State: 'active' };
  const names = layout(it).filter(({ isPublic }) => isPublic);
  const isFlat = it.isDefault === true || it.name === 'staging';
  const main = isFlat ? [local, out, out6] : [local, nat, ...(it.name === 'production' ? [peer] : [])];
  return [
    routeTable(it, 'main', main, [{ Main: true }]),
    ...(isFlat
      ? []
      : [
          routeTable(
            it,
            'public',
            [local, out],
            names.map(({ name }) => ({ Main: false, SubnetId: subnetId(it, name) })),
          ),
        ]),
  ];
}

function routeTable(it: Network, name: string, Routes: readonly object[], associations: readonly object[]) {
  const RouteTableId = hexId('rtb', `${it.region}/${it.name}/${name}`);
  return {
    RouteTableId,
    VpcId: vpcId(it),
    OwnerId: ACCOUNT,
    Routes,
    Associations: associations.map((association, at) => ({
      RouteTableAssociationId: hexId('rtbassoc', `${RouteTableId}/${at}`),
      RouteTableId,
      AssociationState: { State: 'associated' },
      ...association,
    })),
    Tags: tags(name),
  };
}

function entry(RuleNumber: number, Egress: boolean, more: object) {
  return { RuleNumber, Egress, Protocol: '-1', RuleAction: 'allow', CidrBlock: '0.0.0.0/0', ...more };
}

/** As AWS makes it. */
const OPEN = [false, true].flatMap((egress) => [
  entry(100, egress, {}),
  { ...entry(101, egress, {}), CidrBlock: undefined, Ipv6CidrBlock: '::/0' },
  entry(32_767, egress, { RuleAction: 'deny' }),
  { ...entry(32_768, egress, { RuleAction: 'deny' }), CidrBlock: undefined, Ipv6CidrBlock: '::/0' },
]);
const port = (number: number) => ({ Protocol: '6', PortRange: { From: number, To: number } });
const GUARDED = [
  entry(10, false, { ...port(22), CidrBlock: '203.0.113.0/24' }),
  entry(20, false, { ...port(22), RuleAction: 'deny' }),
  entry(21, false, { ...port(3389), RuleAction: 'deny' }),
  ...OPEN.filter((it) => it.CidrBlock !== undefined),
];

function networkAcls(it: Network) {
  const all = layout(it).map(({ name }) => subnetId(it, name));
  const isGuarded = it.name === 'production';
  return [
    networkAcl(it, 'default', OPEN, isGuarded ? [] : all),
    ...(isGuarded ? [networkAcl(it, 'guarded', GUARDED, all)] : []),
    ...(it.name === 'warehouse' ? [networkAcl(it, 'scanners', GUARDED, [])] : []),
  ];
}

function networkAcl(it: Network, name: string, Entries: readonly object[], subnetIds: readonly string[]) {
  const NetworkAclId = hexId('acl', `${it.region}/${it.name}/${name}`);
  return {
    NetworkAclId,
    VpcId: vpcId(it),
    OwnerId: ACCOUNT,
    IsDefault: name === 'default',
    Entries,
    Associations: subnetIds.map((SubnetId) => ({
      NetworkAclAssociationId: hexId('aclassoc', SubnetId),
      NetworkAclId,
      SubnetId,
    })),
    Tags: tags(name),
  };
}

/** The bastion's address, and one of a VPN that is no more. */
function addresses(call: StubCall): readonly object[] {
  const bastion = machinesIn(call).filter(({ name }) => name === 'bastion');
  const spare = call.region === 'eu-central-1' ? ['198.51.100.77'] : [];
  return [
    ...bastion.map((it) => address(publicAddress(it), { AssociationId: hexId('eipassoc', it.name) })),
    ...spare.map((PublicIp) => address(PublicIp, {})),
  ];
}

function address(PublicIp: string, more: object) {
  return { AllocationId: hexId('eipalloc', PublicIp), PublicIp, Domain: 'vpc', Tags: [], ...more };
}
