/**
 * The kinds of things in EC2 by what their ids start with: all but the last part, `vol` of `vol-0a1b2c3d`. The kinds
 * are those of the service authorization reference.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html
 */
export const EC2_IDS: Readonly<Record<string, string>> = {
  acl: 'network-acl',
  ami: 'image',
  cgw: 'customer-gateway',
  cr: 'capacity-reservation',
  'cvpn-endpoint': 'client-vpn-endpoint',
  dopt: 'dhcp-options',
  eice: 'instance-connect-endpoint',
  eigw: 'egress-only-internet-gateway',
  eipalloc: 'elastic-ip',
  eni: 'network-interface',
  fl: 'vpc-flow-log',
  fleet: 'fleet',
  h: 'dedicated-host',
  i: 'instance',
  igw: 'internet-gateway',
  ipam: 'ipam',
  'ipam-pool': 'ipam-pool',
  'ipam-scope': 'ipam-scope',
  lgw: 'local-gateway',
  lt: 'launch-template',
  nat: 'natgateway',
  pcx: 'vpc-peering-connection',
  pl: 'prefix-list',
  rtb: 'route-table',
  sfr: 'spot-fleet-request',
  sg: 'security-group',
  sgr: 'security-group-rule',
  sir: 'spot-instances-request',
  snap: 'snapshot',
  subnet: 'subnet',
  tgw: 'transit-gateway',
  'tgw-attach': 'transit-gateway-attachment',
  'tgw-rtb': 'transit-gateway-route-table',
  tmf: 'traffic-mirror-filter',
  tms: 'traffic-mirror-session',
  tmt: 'traffic-mirror-target',
  vgw: 'vpn-gateway',
  vol: 'volume',
  vpc: 'vpc',
  vpce: 'vpc-endpoint',
  'vpce-svc': 'vpc-endpoint-service',
  vpn: 'vpn-connection',
};

const ID = /^([a-z]+(?:-[a-z]+)*)-[0-9a-f]{8,17}$/i;

/** The kind of an id; undefined: no id of EC2. */
export function ec2KindOf(id: string): string | undefined {
  const start = ID.exec(id)?.[1];
  return start !== undefined && Object.hasOwn(EC2_IDS, start) ? EC2_IDS[start] : undefined;
}

/**
 * Things that a call makes, or takes unnamed, and whose ids AWS gives: policies are asked about `instance/*`.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html
 */
export const EC2_MADE: Readonly<Record<string, readonly string[]>> = {
  'ec2:AllocateAddress': ['elastic-ip'],
  'ec2:AllocateHosts': ['dedicated-host'],
  'ec2:CopyImage': ['image'],
  'ec2:CopySnapshot': ['snapshot'],
  'ec2:CreateCustomerGateway': ['customer-gateway'],
  'ec2:CreateDhcpOptions': ['dhcp-options'],
  'ec2:CreateEgressOnlyInternetGateway': ['egress-only-internet-gateway'],
  'ec2:CreateFlowLogs': ['vpc-flow-log'],
  'ec2:CreateImage': ['image', 'snapshot'],
  'ec2:CreateInternetGateway': ['internet-gateway'],
  'ec2:CreateLaunchTemplate': ['launch-template'],
  'ec2:CreateNatGateway': ['natgateway'],
  'ec2:CreateNetworkAcl': ['network-acl'],
  'ec2:CreateNetworkInterface': ['network-interface'],
  'ec2:CreateRouteTable': ['route-table'],
  'ec2:CreateSecurityGroup': ['security-group'],
  'ec2:CreateSnapshot': ['snapshot'],
  'ec2:CreateSubnet': ['subnet'],
  'ec2:CreateTransitGateway': ['transit-gateway'],
  'ec2:CreateVolume': ['volume'],
  'ec2:CreateVpc': ['vpc'],
  'ec2:CreateVpcEndpoint': ['vpc-endpoint'],
  'ec2:CreateVpcPeeringConnection': ['vpc-peering-connection'],
  'ec2:RunInstances': ['instance', 'network-interface', 'volume'],
};

/**
 * Calls whose requests name further things that they are not on, as the groups that a rule of a security group lets
 * in: where the thing itself stands, by kind.
 */
export const EC2_PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The copy is made; what it is made from is no resource of the call.
  'ec2:CopyImage': { image: 'imageId' },
  'ec2:CopySnapshot': { snapshot: 'snapshotId' },
  ...Object.fromEntries(
    [
      'AuthorizeSecurityGroupIngress',
      'AuthorizeSecurityGroupEgress',
      'RevokeSecurityGroupIngress',
      'RevokeSecurityGroupEgress',
      'ModifySecurityGroupRules',
      'UpdateSecurityGroupRuleDescriptionsIngress',
      'UpdateSecurityGroupRuleDescriptionsEgress',
    ].map((it) => [`ec2:${it}`, { 'security-group': 'groupId' }]),
  ),
};
