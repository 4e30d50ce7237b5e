import type { InstanceInterface, SecurityGroupRule } from '../../model/kinds/ec2.ts';
import type { Cause } from '../../model/reading.ts';
import { blockOf, everywhere, intersection } from './address-ranges.ts';
import type { AddressFamily } from '../cidr.ts';
import type { OpenRange } from '../ports.ts';
import type { Layer, Place } from './layers.ts';
import { aclLayer, blockLayer, groupRules, routeLayer } from './layers.ts';
import { groupOpenings, openings } from './openings.ts';
import type { Network, NetworkIndex } from './relations.ts';
import { networkIndex } from './relations.ts';

/** What the internet reaches on some network interfaces. Ranges are of TCP and UDP alone. */
export interface InternetExposure {
  /** What surely can be reached. */
  readonly open: readonly OpenRange[];
  /** What perhaps can: something in between could not be read, or is decided where this program does not look. */
  readonly perhaps: readonly { readonly ranges: readonly OpenRange[]; readonly cause: Cause }[];
  /** The public addresses by which something surely can be reached. */
  readonly addresses: readonly string[];
  readonly hasPublicAddress: boolean;
  /** ARNs (ids of those without) of what the answer rests on. */
  readonly restsOn: readonly string[];
}

type Part = Omit<InternetExposure, 'hasPublicAddress'>;

const FAMILIES: readonly AddressFamily[] = ['ipv4', 'ipv6'];

/**
 * Which ports the internet, or a large part of it, reaches on network interfaces. For that, one must have a public address
 * and a way back through an internet gateway that no Block Public Access shuts, and its security groups and the network
 * ACL of its subnet must let in the same people. Where one of these is known to be shut, the others do not matter.
 */
export function internetExposure(
  interfaces: readonly InstanceInterface[],
  place: Place,
  network: Network,
): InternetExposure {
  const index = networkIndex(network);
  const parts = interfaces.flatMap((it) =>
    FAMILIES.map((family) => familyExposure(it, family, place, index)),
  );
  return {
    open: parts.flatMap(({ open }) => open),
    perhaps: parts.flatMap(({ perhaps }) => perhaps),
    addresses: [...new Set(parts.flatMap(({ open, addresses }) => (open.length > 0 ? addresses : [])))],
    hasPublicAddress: parts.some(({ addresses }) => addresses.length > 0),
    restsOn: [...new Set(parts.flatMap(({ restsOn }) => restsOn))],
  };
}

/** The public addresses of an interface: of IPv6, those that are routed on the internet, and not a VPC's own (`fd…`). */
export function publicAddresses(it: InstanceInterface, family: AddressFamily): readonly string[] {
  if (family === 'ipv4') return it.publicAddresses;
  const global = blockOf('2000::/3', 'ipv6');
  return it.Ipv6Addresses.filter((address) => intersection(blockOf(address, 'ipv6'), global).length > 0);
}

function familyExposure(
  it: InstanceInterface,
  family: AddressFamily,
  place: Place,
  index: NetworkIndex,
): Part {
  const addresses = publicAddresses(it, family);
  const shut = (restsOn: readonly string[]): Part => ({ open: [], perhaps: [], addresses, restsOn });
  if (addresses.length === 0) return shut([]);
  const block = blockLayer(it, place, index);
  if (block.known && block.value) return shut(block.restsOn);
  const routes = routeLayer(it, family, place, index);
  if (routes.known && routes.value.length === 0) return shut(routes.restsOn);
  const groups = groupRules(it, place, index);
  if (groups.cause === undefined && groupOpenings(groups.rules, family).length === 0) {
    return shut(groups.restsOn);
  }
  const acl = aclLayer(it, place, index);
  const way = {
    entries: acl.known ? acl.value : null,
    answers: routes.known ? routes.value : everywhere(family),
    family,
  };
  const passing = openings(groups.rules, way);
  // Rules that could not be read could only open more.
  const perhaps =
    groups.cause === undefined ? [] : [{ ranges: openings(ANYTHING, way), cause: groups.cause }];
  const restsOn = [block, routes, groups, acl].flatMap((layer) => layer.restsOn);
  const cause = [block, routes, acl].find(isUnknown)?.cause;
  if (cause === undefined) return { open: passing, perhaps, addresses, restsOn };
  return { open: [], perhaps: [...perhaps, { ranges: passing, cause }], addresses, restsOn };
}

/** The rules of a group that lets in everybody. */
const ANYTHING: readonly SecurityGroupRule[] = [
  { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
  { IpProtocol: '-1', CidrIpv6: '::/0' },
];

function isUnknown(layer: Layer<unknown>): layer is Extract<Layer<unknown>, { known: false }> {
  return !layer.known;
}
