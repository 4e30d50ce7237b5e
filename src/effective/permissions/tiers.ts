import { actionInfo, actionTable } from '../../iam/actions/actions.ts';
import type { EscalationGraph } from '../../iam/escalation/graph.ts';
import { addBit, emptyBits, hasBit, overlaps } from '../../iam/sets/bits.ts';
import type { Bits } from '../../iam/sets/bits.ts';
import { rememberedBy } from './remembered.ts';

/** Users and roles of an account by how much they may do; service-linked roles, which nobody uses, left out. */
export interface Tiers {
  /** ARNs of effective administrators. */
  readonly admins: readonly string[];
  /** Of those who perhaps are. */
  readonly perhapsAdmins: readonly string[];
  /** May change something, and are no administrators. */
  readonly between: readonly string[];
  /** May only read. */
  readonly readers: readonly string[];
  /** What they may do is not wholly known. */
  readonly open: readonly string[];
  /** Of all of these, those with a permissions boundary. */
  readonly bounded: number;
}

/** Made once for each graph of an account. */
export const tiersOf = rememberedBy(
  (graph: EscalationGraph) => [graph],
  ({ map, admins }: EscalationGraph): Tiers => {
    const tiers = { admins: [], perhapsAdmins: [], between: [], readers: [], open: [] } as Record<
      Tier,
      string[]
    >;
    let bounded = 0;
    for (const [number, principal] of map.authorization.principals.entries()) {
      const { arn, path, policies, boundary } = principal;
      const { may } = map.actionsOf(number);
      if (path.startsWith('/aws-service-role/') || policies.length === 0) continue;
      const isRead = policies.every(({ policy }) => policy !== undefined);
      const tier = tierOf({
        isSure: hasBit(admins.must, number),
        isPerhaps: hasBit(admins.may, number),
        isRead,
        may,
      });
      tiers[tier].push(arn);
      if (boundary !== null) bounded += 1;
    }
    return { ...tiers, bounded };
  },
);

type Tier = Exclude<keyof Tiers, 'bounded'>;

interface Standing {
  readonly isSure: boolean;
  readonly isPerhaps: boolean;
  readonly isRead: boolean;
  readonly may: Bits;
}

function tierOf({ isSure, isPerhaps, isRead, may }: Standing): Tier {
  if (isSure) return 'admins';
  if (isPerhaps) return 'perhapsAdmins';
  if (!isRead) return 'open';
  return overlaps(may, changes()) ? 'between' : 'readers';
}

let known: Bits | undefined;

/** Actions that change something: all but those that list and read. */
function changes(): Bits {
  if (known !== undefined) return known;
  known = emptyBits(actionTable().names.length);
  for (const number of actionTable().names.keys()) {
    if (!['list', 'read'].includes(actionInfo(number).level)) addBit(known, number);
  }
  return known;
}
