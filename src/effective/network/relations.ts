import { asRead } from '../../model/control.ts';
import type { ReadThing, RelatedAll } from '../../model/control.ts';
import type { Fact, Kind } from '../../model/kinds.ts';
import type { Cause } from '../../model/reading.ts';
import { rememberedBy } from '../permissions/remembered.ts';

/**
 * What lies between the internet and a network interface. Read as it could be read: where one layer is known to be shut, the
 * others do not matter. All controls declare this same constant, so that the engine hands out one object for each kind.
 */
export const NETWORK = {
  securityGroups: asRead('ec2:security-group', ['SecurityGroupIngress', 'ingressPrefixLists']),
  prefixLists: asRead('ec2:prefix-list', ['Entries']),
  routeTables: asRead('ec2:route-table', ['VpcId', 'Routes', 'subnetIds', 'isMain']),
  networkAcls: asRead('ec2:network-acl', ['Entries', 'subnetIds']),
  regions: asRead('aws:region', ['vpcBlockPublicAccess']),
} as const;

export type Network = RelatedAll<typeof NETWORK>;

type Group = Network['securityGroups']['things'][number];
type PrefixList = Network['prefixLists']['things'][number];
type RouteTable = Network['routeTables']['things'][number];
type NetworkAcl = Network['networkAcls']['things'][number];
type Region = Network['regions']['things'][number];

/** A thing that was looked up, or why it cannot be told which it is. */
export type LookUp<T> =
  | { readonly found: true; readonly thing: T }
  | { readonly found: false; readonly cause: Cause };

export interface NetworkIndex {
  readonly group: (region: string, id: string) => LookUp<Group>;
  readonly prefixList: (region: string, id: string) => LookUp<PrefixList>;
  readonly routeTable: (region: string, vpc: string, subnet: string) => LookUp<RouteTable>;
  readonly networkAcl: (region: string, subnet: string) => LookUp<NetworkAcl>;
  readonly region: (region: string) => LookUp<Region>;
}

/** Look-ups in what was read of the account's networks, made once for a scan. */
export const networkIndex = rememberedBy(
  ({ securityGroups, prefixLists, routeTables, networkAcls, regions }: Network) => [
    securityGroups,
    prefixLists,
    routeTables,
    networkAcls,
    regions,
  ],
  (network): NetworkIndex => {
    const groups = lookUps(network.securityGroups, ({ id }) => [id]);
    const lists = lookUps(network.prefixLists, ({ id }) => [id]);
    const tables = lookUps(network.routeTables, ({ readings: { subnetIds, isMain, VpcId } }) => [
      ...(subnetIds.known ? subnetIds.value : []),
      ...(isMain.known && isMain.value && VpcId.known ? [VpcId.value] : []),
    ]);
    const acls = lookUps(network.networkAcls, ({ readings: { subnetIds } }) =>
      subnetIds.known ? subnetIds.value : [],
    );
    const regions = lookUps(network.regions, ({ id }) => [id]);
    return {
      group: (region, id) => groups(region, [id], `security group ${id}`),
      prefixList: (region, id) => lists(region, [id], `prefix list ${id}`),
      routeTable: (region, vpc, subnet) => tables(region, [subnet, vpc], `route table of ${subnet}`),
      networkAcl: (region, subnet) => acls(region, [subnet], `network ACL of ${subnet}`),
      region: (region) => regions(region, [region], `settings of ${region}`),
    };
  },
);

interface List<K extends Kind, N extends Fact<K>> {
  readonly unlisted: readonly { readonly region: string; readonly cause: Cause }[];
  readonly things: readonly ReadThing<K, N>[];
}

/** Finds a thing by the first of the given keys that one has; what is not there may be of another account. */
function lookUps<K extends Kind, N extends Fact<K>>(
  list: List<K, N>,
  keysOf: (thing: ReadThing<K, N>) => readonly string[],
): (region: string, keys: readonly string[], what: string) => LookUp<ReadThing<K, N>> {
  const byKey = new Map<string, ReadThing<K, N>>();
  for (const thing of list.things) {
    for (const key of keysOf(thing)) byKey.set(`${thing.region} ${key}`, thing);
  }
  return (region, keys, what) => {
    for (const key of keys) {
      const thing = byKey.get(`${region} ${key}`);
      if (thing !== undefined) return { found: true, thing };
    }
    const unlisted = list.unlisted.find((it) => it.region === region) ?? list.unlisted[0];
    const cause: Cause = unlisted?.cause ?? { kind: 'elsewhere', detail: `the ${what} was not found` };
    return { found: false, cause };
  };
}
