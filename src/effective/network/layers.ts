import type { InstanceInterface, SecurityGroupRule } from '../../model/kinds/ec2.ts';
import type { NetworkAclEntry } from '../../model/kinds/ec2-network.ts';
import type { Cause, Reading } from '../../model/reading.ts';
import { exposureOf } from '../address-coverage.ts';
import type { AddressFamily } from '../cidr.ts';
import type { Ranges } from './address-ranges.ts';
import { internetRoutes } from './internet-routes.ts';
import type { LookUp, NetworkIndex } from './relations.ts';

/** Where network interfaces are. */
export interface Place {
  readonly region: string;
  readonly VpcId: string;
}

/** What one layer between the internet and an interface says, with what it was read from; or why it is not known. */
export type Layer<T> =
  | { readonly known: true; readonly value: T; readonly restsOn: readonly string[] }
  | { readonly known: false; readonly cause: Cause; readonly restsOn: readonly string[] };

interface Named {
  readonly arn?: string;
  readonly id: string;
}

function layerOf<T extends Named, V>(found: LookUp<T>, read: (thing: T) => Reading<V>): Layer<V> {
  if (!found.found) return { known: false, cause: found.cause, restsOn: [] };
  const reading = read(found.thing);
  if (!reading.known) return { known: false, cause: reading.cause, restsOn: [] };
  return { known: true, value: reading.value, restsOn: [found.thing.arn ?? found.thing.id] };
}

/** Whether Block Public Access keeps internet gateways from bringing anything to the subnet. */
export function blockLayer(
  { SubnetId }: InstanceInterface,
  { region, VpcId }: Place,
  index: NetworkIndex,
): Layer<boolean> {
  const layer = layerOf(index.region(region), ({ readings }) => readings.vpcBlockPublicAccess);
  if (!layer.known) return layer;
  const { InternetGatewayBlockMode: mode, exclusions } = layer.value;
  const isOpen = exclusions.some(
    (it) =>
      (it.resource === SubnetId || it.resource === VpcId) &&
      it.InternetGatewayExclusionMode === 'allow-bidirectional',
  );
  return { ...layer, value: mode !== 'off' && !isOpen };
}

/** The addresses that answers reach through an internet gateway. */
export function routeLayer(
  { SubnetId }: InstanceInterface,
  family: AddressFamily,
  { region, VpcId }: Place,
  index: NetworkIndex,
): Layer<Ranges> {
  const layer = layerOf(index.routeTable(region, VpcId, SubnetId), ({ readings }) => readings.Routes);
  if (!layer.known) return layer;
  const { restsOn } = layer;
  const { open, inspected, lists } = internetRoutes(layer.value, family);
  const decided = (detail: string): Layer<Ranges> => ({
    known: false,
    cause: { kind: 'elsewhere', detail },
    restsOn,
  });
  const [list] = lists;
  if (list !== undefined) return decided(`a route to the internet names prefix list ${list}`);
  for (const [endpoint, ranges] of inspected) {
    if (exposureOf(ranges, family) !== 'none') return decided(`the firewall behind ${endpoint} decides`);
  }
  return { ...layer, value: open };
}

export function aclLayer(
  { SubnetId }: InstanceInterface,
  { region }: Place,
  index: NetworkIndex,
): Layer<readonly NetworkAclEntry[]> {
  return layerOf(index.networkAcl(region, SubnetId), ({ readings }) => readings.Entries);
}

/** The rules of all the groups that could be read, and why there may be more. */
export interface GroupRules {
  readonly rules: readonly SecurityGroupRule[];
  readonly restsOn: readonly string[];
  readonly cause?: Cause;
}

/** Rules that name a prefix list come with its addresses in the place of the list. */
export function groupRules(
  { GroupSet }: InstanceInterface,
  { region }: Place,
  index: NetworkIndex,
): GroupRules {
  const parts = GroupSet.map((id): GroupRules => {
    const layer = layerOf(index.group(region, id), ({ readings }) => readings.SecurityGroupIngress);
    if (!layer.known) return { rules: [], restsOn: [], cause: layer.cause };
    const written = together(layer.value.map((rule) => withAddresses(rule, region, index)));
    return { ...written, restsOn: [...layer.restsOn, ...written.restsOn] };
  });
  return together(parts);
}

function together(parts: readonly GroupRules[]): GroupRules {
  const cause = parts.find((part) => part.cause !== undefined)?.cause;
  return {
    rules: parts.flatMap(({ rules }) => rules),
    restsOn: parts.flatMap(({ restsOn }) => restsOn),
    ...(cause === undefined ? {} : { cause }),
  };
}

function withAddresses(rule: SecurityGroupRule, region: string, index: NetworkIndex): GroupRules {
  const { SourcePrefixListId: id, ...rest } = rule;
  if (id === undefined) return { rules: [rule], restsOn: [] };
  const layer = layerOf(index.prefixList(region, id), ({ readings }) => readings.Entries);
  if (!layer.known) return { rules: [], restsOn: [], cause: layer.cause };
  const rules = layer.value.map(({ Cidr }) => ({
    ...rest,
    ...(Cidr.includes(':') ? { CidrIpv6: Cidr } : { CidrIp: Cidr }),
  }));
  return { rules, restsOn: layer.restsOn };
}
