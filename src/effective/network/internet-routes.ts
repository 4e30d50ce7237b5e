import type { Route } from '../../model/kinds/ec2-network.ts';
import type { AddressFamily } from '../cidr.ts';
import { parseCidr } from '../cidr.ts';
import type { Ranges } from './address-ranges.ts';
import { blockOf, difference, NONE, union } from './address-ranges.ts';

/** Where answers of a subnet go to on the internet. */
export interface InternetRoutes {
  /** Addresses that are reached through an internet gateway. */
  readonly open: Ranges;
  /** Addresses whose traffic passes an endpoint of a firewall, by the endpoint's id: what that lets through is not known. */
  readonly inspected: ReadonlyMap<string, Ranges>;
  /** Prefix lists that routes to an internet gateway name: what they hold is not known here. */
  readonly lists: readonly string[];
}

/**
 * Answers to the internet leave by the most specific route that is alive. A NAT or an egress-only gateway lets nobody in,
 * so a route to one takes the addresses away. https://docs.aws.amazon.com/vpc/latest/userguide/RouteTables.html
 */
export function internetRoutes(routes: readonly Route[], family: AddressFamily): InternetRoutes {
  let open = NONE;
  const inspected = new Map<string, Ranges>();
  const blocks = routes.flatMap((route) => {
    const block = parseCidr(route.destination, family);
    return block === null || !route.active ? [] : [{ route, prefix: block.prefix }];
  });
  for (const { route } of blocks.toSorted((a, b) => a.prefix - b.prefix)) {
    const range = blockOf(route.destination, family);
    open = difference(open, range);
    for (const [id, ranges] of inspected) inspected.set(id, difference(ranges, range));
    if (route.target.startsWith('igw-')) open = union(open, range);
    if (route.target.startsWith('vpce-')) {
      inspected.set(route.target, union(inspected.get(route.target) ?? NONE, range));
    }
  }
  const lists = routes.filter(
    ({ destination, target, active }) => active && target.startsWith('igw-') && destination.startsWith('pl-'),
  );
  return { open, inspected, lists: lists.map(({ destination }) => destination) };
}
