import type { StubCall } from '../sources/stub/protocol.ts';
import { ACCOUNT, AGENCY, hexId, tags } from './company.ts';
import type { Network } from './networks.ts';
import { NETWORKS, subnetId, vpcId } from './networks.ts';
import type { Responders } from './responder.ts';
import { listing, ok, text } from './responder.ts';
import { PEERING } from './subnets.ts';

/** Ways from one network into another, and to AWS's services. */
export function gateways(): Responders {
  return {
    'ec2:DescribeVpcEndpoints': listing('VpcEndpoints', endpoints, 1000),
    'ec2:DescribeVpcEndpointServiceConfigurations': listing(
      'ServiceConfigurations',
      (call) => (call.region === 'eu-central-1' ? [ERP_FEED] : []),
      1000,
    ),
    'ec2:DescribeVpcEndpointServicePermissions': listing(
      'AllowedPrincipals',
      (call) =>
        text(call, 'ServiceId') === ERP_FEED.ServiceId
          ? [{ PrincipalType: 'Account', Principal: `arn:aws:iam::${AGENCY}:root` }]
          : [],
      1000,
    ),
    'ec2:DescribeVpcPeeringConnections': listing(
      'VpcPeeringConnections',
      (call) => PEERINGS.filter(({ region }) => region === call.region).map(peering),
      1000,
    ),
    'ec2:DescribeVpnConnections': (call) =>
      ok({ VpnConnections: VPNS.filter(({ region }) => region === call.region).map(vpn) }),
    'ec2:DescribeClientVpnEndpoints': listing(
      'ClientVpnEndpoints',
      (call) => (call.region === 'eu-west-1' ? [clientVpn()] : []),
      1000,
    ),
    'ec2:DescribeNatGateways': listing('NatGateways', natGateways, 1000),
    'ec2:DescribeTransitGateways': listing('TransitGateways', transitGateways, 1000),
  };
}

function network(region: string, name: string): Network {
  const found = NETWORKS.find((it) => it.region === region && it.name === name);
  if (found === undefined) throw new Error(`there is no network ${region}/${name}`);
  return found;
}

const FULL_ACCESS = {
  Version: '2008-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
};
const OWN_ONLY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:*',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceAccount': ACCOUNT } },
    },
  ],
};

function endpoints(call: StubCall): readonly object[] {
  if (call.region !== 'eu-west-1') return [];
  const production = network('eu-west-1', 'production');
  return [
    endpoint(production, 's3', 'Gateway', OWN_ONLY, []),
    endpoint(production, 'ec2', 'Interface', FULL_ACCESS, ['private-a', 'private-b']),
    endpoint(production, 'ssm', 'Interface', FULL_ACCESS, ['private-a']),
  ];
}

function endpoint(
  it: Network,
  service: string,
  VpcEndpointType: string,
  policy: object,
  names: readonly string[],
) {
  return {
    VpcEndpointId: hexId('vpce', service),
    VpcEndpointType,
    VpcId: vpcId(it),
    ServiceName: `com.amazonaws.${it.region}.${service}`,
    State: 'available',
    PolicyDocument: JSON.stringify(policy),
    SubnetIds: names.map((name) => subnetId(it, name)),
    RequesterManaged: false,
    OwnerId: ACCOUNT,
    Tags: tags(service),
  };
}

/** What the shop’s agency fetches orders by. */
const ERP_FEED = {
  ServiceId: hexId('vpce-svc', 'erp-feed'),
  ServiceName: `com.amazonaws.vpce.eu-central-1.${hexId('vpce-svc', 'erp-feed')}`,
  ServiceState: 'Available',
  AcceptanceRequired: false,
  Tags: tags('erp-feed'),
};

interface Peering {
  readonly id: string;
  readonly region: string;
  readonly requester: object;
  readonly accepter: object;
}

const own = (it: Network) => ({ OwnerId: ACCOUNT, VpcId: vpcId(it), CidrBlock: it.cidr, Region: it.region });

const PEERINGS: readonly Peering[] = [
  {
    id: PEERING,
    region: 'eu-west-1',
    requester: own(network('eu-west-1', 'production')),
    accepter: own(network('eu-west-1', 'staging')),
  },
  {
    id: hexId('pcx', 'agency'),
    region: 'eu-central-1',
    requester: {
      OwnerId: AGENCY,
      VpcId: hexId('vpc', 'agency'),
      CidrBlock: '10.99.0.0/16',
      Region: 'eu-central-1',
    },
    accepter: own(network('eu-central-1', 'erp')),
  },
];

function peering({ id, requester, accepter }: Peering) {
  return {
    VpcPeeringConnectionId: id,
    Status: { Code: 'active', Message: 'Active' },
    RequesterVpcInfo: requester,
    AccepterVpcInfo: accepter,
    Tags: [],
  };
}

const VPNS = [
  { name: 'warehouse-office', region: 'ap-southeast-2', isGood: true },
  { name: 'printer', region: 'eu-central-1', isGood: false },
] as const;

function vpn({ name, isGood }: (typeof VPNS)[number]) {
  const addresses = ['198.51.100.10', '198.51.100.11'];
  return {
    VpnConnectionId: hexId('vpn', name),
    State: 'available',
    Type: 'ipsec.1',
    VgwTelemetry: addresses.map((OutsideIpAddress, at) => ({
      OutsideIpAddress,
      Status: isGood || at === 0 ? 'UP' : 'DOWN',
    })),
    Options: {
      TunnelOptions: addresses.map((OutsideIpAddress) => ({
        OutsideIpAddress,
        ...(isGood ? { IkeVersions: [{ Value: 'ikev2' }] } : {}),
        LogOptions: { CloudWatchLogOptions: { LogEnabled: isGood } },
      })),
    },
    Tags: tags(name),
  };
}

function clientVpn() {
  return {
    ClientVpnEndpointId: hexId('cvpn-endpoint', 'staff'),
    Description: 'staff',
    Status: { Code: 'available' },
    ConnectionLogOptions: {
      Enabled: true,
      CloudwatchLogGroup: '/vpn/staff',
      CloudwatchLogStream: 'connections',
    },
    Tags: tags('staff'),
  };
}

function transitGateways(call: StubCall): readonly object[] {
  if (call.region !== 'eu-central-1') return [];
  const id = hexId('tgw', 'sites');
  return [
    {
      TransitGatewayId: id,
      TransitGatewayArn: `arn:aws:ec2:eu-central-1:${ACCOUNT}:transit-gateway/${id}`,
      OwnerId: ACCOUNT,
      State: 'available',
      Options: { AutoAcceptSharedAttachments: 'enable' },
      Tags: tags('sites'),
    },
  ];
}

/** Production has one for each zone; what came later has one for all. */
function natGateways(call: StubCall): readonly object[] {
  const laidOut = NETWORKS.filter(
    (it) => it.region === call.region && it.isDefault !== true && it.name !== 'staging',
  );
  return laidOut.flatMap((it) => [
    natGateway(it, it.name, 'public-a'),
    ...(it.name === 'production' ? [natGateway(it, `${it.name}-b`, 'public-b')] : []),
  ]);
}

function natGateway(it: Network, name: string, subnet: string): object {
  return {
    NatGatewayId: hexId('nat', name),
    VpcId: vpcId(it),
    SubnetId: subnetId(it, subnet),
    State: 'available',
    ConnectivityType: 'public',
    AvailabilityMode: 'zonal',
    Tags: tags(name),
  };
}
