import type { Peer } from './peer-controls.ts';

/** Controls of one peer that we do not ask on purpose, with the one reason that holds for all of them. */
export interface NotAsked {
  readonly peer: Peer;
  /** One sentence, or two. */
  readonly why: string;
  /** Whole services, as the peer names them. */
  readonly services?: readonly string[];
  readonly ids?: readonly string[];
  /** What the ids end with. */
  readonly endings?: readonly string[];
}
