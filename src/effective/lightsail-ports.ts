import type { SecurityGroupRule } from '../model/kinds/ec2.ts';
import type { LightsailPorts } from '../model/kinds/lightsail.ts';

/** Lightsail's names of protocols, where EC2 has others. */
const PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['all', '-1'],
  ['icmp6', 'icmpv6'],
]);

/** The firewall of an instance as rules of a security group, one for each address. */
export function asRules(ports: readonly LightsailPorts[]): readonly SecurityGroupRule[] {
  return ports.flatMap(({ Protocol, FromPort, ToPort, Cidrs }) =>
    Cidrs.map((cidr) => ({
      IpProtocol: PROTOCOLS.get(Protocol) ?? Protocol,
      FromPort,
      ToPort,
      ...(cidr.includes(':') ? { CidrIpv6: cidr } : { CidrIp: cidr }),
    })),
  );
}
