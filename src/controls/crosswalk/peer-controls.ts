import type { Crosswalk } from '../../model/control.ts';
import type { Severity } from '../../model/verdict.ts';
import { PEER_LISTS } from './peers.ts';

export type Peer = keyof Crosswalk;

/** How the peers are called. */
export const PEER_NAMES = {
  prowler: 'Prowler',
  cloudsploit: 'CloudSploit',
  securityHub: 'Security Hub',
} as const satisfies Record<Peer, string>;

export const PEERS = ['prowler', 'cloudsploit', 'securityHub'] as const satisfies readonly Peer[];

/** A control of another tool. */
export interface PeerControl {
  readonly id: string;
  /** As the peer names it. */
  readonly service: string;
  /** Null where its makers give none. */
  readonly severity: Severity | null;
  /** Whether it is of AWS Foundational Security Best Practices. */
  readonly fsbp: boolean;
  /** Whether its makers have retired it. */
  readonly retired: boolean;
}

const SEVERITIES: Readonly<Record<string, Severity>> = {
  c: 'critical',
  h: 'high',
  m: 'medium',
  l: 'low',
  i: 'informational',
};

/** A peer's controls, by service and id. */
export function peerControls(peer: Peer): readonly PeerControl[] {
  return PEER_LISTS[peer]
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [service = '', list = ''] = line.split(': ');
      return list.split(' ').map((entry) => toControl(service, entry));
    });
}

function toControl(service: string, entry: string): PeerControl {
  const [id = '', flags = ''] = entry.split('/');
  return {
    id,
    service,
    severity: SEVERITIES[flags.charAt(0)] ?? null,
    fsbp: flags.includes('f', 1),
    retired: flags.includes('r', 1),
  };
}
