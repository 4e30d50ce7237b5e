import type { Route } from '../../model/kinds/ec2-network.ts';
import { blockOf, difference } from './address-ranges.ts';

/** Destinations of routes by a peering connection that hold the whole of one of the networks. */
export function wholeNetworks(
  routes: readonly Route[],
  peering: string,
  networks: readonly string[],
): readonly string[] {
  return routes
    .filter(({ target }) => target === peering)
    .map(({ destination }) => destination)
    .filter((destination) => networks.some((network) => holds(destination, network)));
}

function holds(outer: string, inner: string): boolean {
  const family = inner.includes(':') ? 'ipv6' : 'ipv4';
  const block = blockOf(inner, family);
  return block.length > 0 && difference(block, blockOf(outer, family)).length === 0;
}
