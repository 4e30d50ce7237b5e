/** What networks are made of. Resources of a shared VPC may belong to another account: `ownerId` tells. */
export interface Ec2NetworkKinds {
  'ec2:subnet': SubnetFacts;
  'ec2:route-table': RouteTableFacts;
  'ec2:network-acl': NetworkAclFacts;
  'ec2:vpc-endpoint': VpcEndpointFacts;
  'ec2:vpc-endpoint-service': VpcEndpointServiceFacts;
  'ec2:vpc-peering': VpcPeeringFacts;
  'ec2:vpn-connection': VpnConnectionFacts;
  'ec2:client-vpn-endpoint': ClientVpnEndpointFacts;
  'ec2:transit-gateway': TransitGatewayFacts;
  'ec2:nat-gateway': NatGatewayFacts;
}

export interface SubnetFacts {
  readonly VpcId: string;
  /** The zone's id, `euw1-az1`, which is the same in all accounts. */
  readonly AvailabilityZoneId: string;
  readonly MapPublicIpOnLaunch: boolean;
  readonly ownerId: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface RouteTableFacts {
  readonly VpcId: string;
  readonly Routes: readonly Route[];
  /** Subnets that use it by their own choice. */
  readonly subnetIds: readonly string[];
  /** The table of all the VPC's subnets that chose none. */
  readonly isMain: boolean;
  /** Ids of the peering connections that its routes lead to. */
  readonly peerings: readonly string[];
}

export interface Route {
  /** An IPv4 or IPv6 block, or the id of a prefix list. */
  readonly destination: string;
  /** Id of what the traffic goes to: `igw-…`, `nat-…`, `eigw-…`, `pcx-…`, `vpce-…`, `tgw-…`, `eni-…`, `local` … */
  readonly target: string;
  /** False: a black hole, since the target is gone. */
  readonly active: boolean;
}

export interface NetworkAclFacts {
  readonly Entries: readonly NetworkAclEntry[];
  readonly subnetIds: readonly string[];
  /** The one that comes with the VPC and cannot be deleted. */
  readonly isDefault: boolean;
  readonly ownerId: string;
}

/** As AWS::EC2::NetworkAclEntry; in no promised order. */
export interface NetworkAclEntry {
  readonly RuleNumber: number;
  readonly Egress: boolean;
  /** A protocol's number; -1: all. */
  readonly Protocol: number;
  readonly RuleAction: 'allow' | 'deny';
  readonly CidrBlock?: string;
  readonly Ipv6CidrBlock?: string;
  /** For TCP and UDP. */
  readonly PortRange?: { readonly From: number; readonly To: number };
}

export interface VpcEndpointFacts {
  readonly VpcId: string;
  readonly ServiceName: string;
  /** `Interface`, `Gateway`, `GatewayLoadBalancer`, `Resource` or `ServiceNetwork`. */
  readonly VpcEndpointType: string;
  /** JSON text. Null: the type has none. */
  readonly PolicyDocument: string | null;
  readonly SubnetIds: readonly string[];
  /** `available`, `pendingAcceptance`, `rejected` …, in small letters. */
  readonly state: string;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A service that the account offers to others by PrivateLink. */
export interface VpcEndpointServiceFacts {
  /** Whether somebody of the account must accept each connection. */
  readonly AcceptanceRequired: boolean;
  /** ARNs of who may connect; `*`: everybody. */
  readonly allowedPrincipals: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface VpcPeeringFacts {
  /** `active`, `pending-acceptance`, `deleted` … */
  readonly status: string;
  readonly requester: PeeredVpc;
  readonly accepter: PeeredVpc;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface PeeredVpc {
  readonly ownerId: string;
  readonly VpcId: string;
  /** Its address blocks; empty where the peer has not accepted yet. */
  readonly cidrBlocks: readonly string[];
}

/** A site-to-site VPN connection that is not deleted. */
export interface VpnConnectionFacts {
  readonly tunnels: readonly VpnTunnel[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface VpnTunnel {
  readonly outsideIpAddress: string;
  readonly up: boolean;
  /** Versions that it takes, `ikev1`, `ikev2`; empty: nothing was chosen, and it takes both. */
  readonly IKEVersions: readonly string[];
  readonly logEnabled: boolean;
}

export interface ClientVpnEndpointFacts {
  readonly connectionLogged: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A transit gateway that the account owns. */
export interface TransitGatewayFacts {
  /** `enable` or `disable`. */
  readonly AutoAcceptSharedAttachments: string;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A NAT gateway that is there, or about to be. */
export interface NatGatewayFacts {
  readonly VpcId: string;
  /** Of one in a zone; null: a regional one, which is in all zones where there is something for it to do. */
  readonly SubnetId: string | null;
}
