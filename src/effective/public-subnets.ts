import type { RelatedAll } from '../model/control.ts';
import { describeCause } from '../model/causes.ts';
import type { Cause, Reading } from '../model/reading.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import { internetRoutes } from './network/internet-routes.ts';
import { NETWORK } from './network/relations.ts';

/** What controls declare that ask which subnets are public. */
export const ROUTES = { routeTables: NETWORK.routeTables } as const;

type RouteTables = RelatedAll<typeof ROUTES>['routeTables'];
type RouteTable = RouteTables['things'][number];

/** Of listings that failed for all regions at once, the region is no region's name. */
const KNOWN_REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;

/** Subnets with a route to an internet gateway, and why it cannot be told of others. */
export interface PublicSubnets {
  readonly open: readonly string[];
  readonly unclear: Cause | null;
  /** ARNs (ids of those without) of the route tables that decide. */
  readonly restsOn: readonly string[];
}

/**
 * Which of a VPC's subnets are public: those from which answers leave by an internet gateway, by their own route table or,
 * where they chose none, the VPC's main one. https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
 */
export function publicSubnets(
  subnets: readonly string[],
  vpc: string,
  region: string,
  routeTables: RouteTables,
): PublicSubnets {
  const tables = routeTables.things.filter((it) => it.region === region);
  const isWhole = !routeTables.unlisted.some((it) => it.region === region || !KNOWN_REGION.test(it.region));
  const found = subnets.map((subnet) => ({ subnet, table: tableOf(subnet, vpc, tables, isWhole) }));
  const open: string[] = [];
  const restsOn = new Set<string>();
  let unclear: Cause | null = null;
  for (const { subnet, table } of found) {
    const routes = table?.readings.Routes;
    if (table !== undefined) restsOn.add(table.arn ?? table.id);
    if (routes?.known === true) {
      if (leadsToInternet(routes.value)) open.push(subnet);
    } else unclear ??= causeOf(routes, subnet, region, routeTables);
  }
  return { open, unclear, restsOn: [...restsOn] };
}

/** Undefined where a table that was not read may be the one. */
function tableOf(
  subnet: string,
  vpc: string,
  tables: readonly RouteTable[],
  isWhole: boolean,
): RouteTable | undefined {
  const chosen = tables.find(
    ({ readings: { subnetIds } }) => subnetIds.known && subnetIds.value.includes(subnet),
  );
  if (chosen !== undefined || !isWhole) return chosen;
  if (tables.some(({ readings }) => !readings.subnetIds.known)) return undefined;
  return tables.find(
    ({ readings: { isMain, VpcId } }) => isMain.known && isMain.value && VpcId.known && VpcId.value === vpc,
  );
}

function leadsToInternet(routes: Parameters<typeof internetRoutes>[0]): boolean {
  return (['ipv4', 'ipv6'] as const).some((family) => {
    const { open, lists } = internetRoutes(routes, family);
    return open.length > 0 || lists.length > 0;
  });
}

function causeOf(
  routes: Reading<unknown> | undefined,
  subnet: string,
  region: string,
  { unlisted }: RouteTables,
): Cause {
  if (routes?.known === false) return routes.cause;
  const missing = unlisted.find((it) => it.region === region) ?? unlisted[0];
  return missing?.cause ?? { kind: 'elsewhere', detail: `the route table of ${subnet} was not found` };
}

/** The verdict on a thing that may come to lie in any of the subnets. */
export function judgeSubnets(what: string, subnets: readonly string[], found: PublicSubnets): Judgement {
  const { open, unclear, restsOn } = found;
  if (open.length > 0) {
    return {
      ...fail(
        `The ${what} may lie in ${open.join(', ')}, from which routes lead to an internet gateway; expected: private subnets.`,
      ),
      restsOn,
    };
  }
  if (unclear !== null) {
    const reason = `Cannot tell which subnets of the ${what} are public: ${describeCause(unclear)}.`;
    return { verdict: 'unknown', reason, cause: unclear };
  }
  return {
    ...pass(`No route leads from its subnets (${subnets.join(', ')}) to an internet gateway.`),
    restsOn,
  };
}
