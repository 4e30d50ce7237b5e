import type { Authorization } from '../iam/account/authorization.ts';
import { actionTable } from '../iam/actions/actions.ts';
import { accessMapOf } from '../iam/sets/access-map.ts';
import type { AccessMap } from '../iam/sets/access-map.ts';
import { intersection, membersOf } from '../iam/sets/bits.ts';
import { rememberedBy } from './permissions/remembered.ts';
import { sensitiveActions } from './sensitive-actions.ts';
import type { WithoutMfa } from './without-mfa.ts';
import { withoutMfa } from './without-mfa.ts';

const mapsOf = rememberedBy(
  (authorization: Authorization) => [authorization],
  (): Map<WithoutMfa, AccessMap> => new Map(),
);

function mapOf(authorization: Authorization, way: WithoutMfa): AccessMap {
  const maps = mapsOf(authorization);
  const map = maps.get(way) ?? accessMapOf(withoutMfa(authorization, way));
  maps.set(way, map);
  return map;
}

export interface MfaReach {
  /** Names of sensitive actions that are surely allowed, somewhere, whatever other conditions there are. */
  readonly sure: readonly string[];
  /** Those that may be, since some policy could not be read. */
  readonly perhaps: readonly string[];
}

/** What a user may do that is sensitive, coming in without MFA by one of these ways. */
export function reachWithoutMfa(
  authorization: Authorization,
  arn: string,
  ways: readonly WithoutMfa[],
): MfaReach {
  const number = authorization.principals.findIndex((it) => it.arn === arn);
  const principal = authorization.principals[number];
  if (principal === undefined) return { sure: [], perhaps: [] };
  const sources = [...principal.policies, ...(principal.boundary === null ? [] : [principal.boundary])];
  const isRead = sources.every(({ policy }) => policy !== undefined);
  const spans = ways.map((way) => mapOf(authorization, way).actionsOf(number));
  const perhaps = new Set(spans.flatMap(({ may }) => [...membersOf(intersection(may, sensitiveActions()))]));
  const sure = new Set(spans.flatMap(({ must }) => [...membersOf(intersection(must, sensitiveActions()))]));
  return isRead ? { sure: named(perhaps), perhaps: [] } : { sure: named(sure), perhaps: named(perhaps) };
}

function named(numbers: ReadonlySet<number>): readonly string[] {
  const { names } = actionTable();
  return [...numbers].toSorted((one, other) => one - other).flatMap((it) => names[it] ?? []);
}
