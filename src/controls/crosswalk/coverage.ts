import type { Control } from '../../model/control.ts';
import { NOT_ASKED } from './not-asked.ts';
import type { Peer, PeerControl } from './peer-controls.ts';
import { peerControls, PEERS } from './peer-controls.ts';

/** What became of a peer's control with us. */
export interface Answered {
  readonly control: PeerControl;
  /** Ids of ours that ask the same. */
  readonly by: readonly string[];
  /** Why we do not ask it; null where we do, or where it is open. */
  readonly why: string | null;
}

export interface CoverageCounts {
  readonly asked: number;
  readonly covered: number;
  readonly notAsked: number;
  readonly open: number;
}

export interface ServiceCoverage extends CoverageCounts {
  /** As the peer names it. */
  readonly service: string;
}

export interface PeerCoverage extends CoverageCounts {
  readonly peer: Peer;
  readonly services: readonly ServiceCoverage[];
  readonly controls: readonly Answered[];
}

const RETIRED = 'Its makers have retired it.';

/** How far `controls` ask what the peers ask, peer by peer. */
export function coverageOf(controls: readonly Pick<Control, 'id' | 'aka'>[]): readonly PeerCoverage[] {
  return PEERS.map((peer) => {
    const ours = oursByTheirs(controls, peer);
    const answered = peerControls(peer).map((control) => {
      const by = ours.get(control.id) ?? [];
      return { control, by, why: by.length > 0 ? null : whyNotAsked(peer, control) };
    });
    const services = [...Map.groupBy(answered, (it) => it.control.service)];
    return {
      peer,
      ...countsOf(answered),
      services: services.map(([service, some]) => ({ service, ...countsOf(some) })),
      controls: answered,
    };
  });
}

/** Whether a reason of the table is about this control of the peer. */
export function whyNotAsked(peer: Peer, { id, service, retired }: PeerControl): string | null {
  const reason = NOT_ASKED.find(
    (it) =>
      it.peer === peer &&
      (it.services?.includes(service) === true ||
        it.ids?.includes(id) === true ||
        it.endings?.some((ending) => id.endsWith(ending)) === true),
  );
  return reason?.why ?? (retired ? RETIRED : null);
}

export function countsOf(answered: readonly Answered[]): CoverageCounts {
  const covered = answered.filter((it) => it.by.length > 0).length;
  const notAsked = answered.filter((it) => it.why !== null).length;
  return { asked: answered.length, covered, notAsked, open: answered.length - covered - notAsked };
}

function oursByTheirs(
  controls: readonly Pick<Control, 'id' | 'aka'>[],
  peer: Peer,
): ReadonlyMap<string, readonly string[]> {
  const pairs = controls.flatMap(({ id, aka }) => (aka[peer] ?? []).map((theirs) => [theirs, id] as const));
  const groups = Map.groupBy(pairs, ([theirs]) => theirs);
  return new Map([...groups].map(([theirs, some]) => [theirs, some.map(([, id]) => id)]));
}
