import type { CoverageCounts, PeerCoverage } from '../../controls/crosswalk/coverage.ts';
import { countsOf } from '../../controls/crosswalk/coverage.ts';
import { PEER_NAMES } from '../../controls/crosswalk/peer-controls.ts';
import { sanitize } from '../sanitize.ts';
import { number } from '../words.ts';
import type { Screen, ScreenOptions } from './screen.ts';
import { createScreen, heading } from './screen.ts';
import type { Column, Row } from './table.ts';
import { drawTable } from './table.ts';
import { wrap } from './wrap.ts';

const COLUMNS = [
  { title: 'service', flexible: true },
  { title: 'asked', align: 'right' },
  { title: 'covered', align: 'right' },
  { title: 'left out', align: 'right' },
  { title: 'open', align: 'right' },
] as const satisfies readonly Column[];

const KEY =
  'Asked: controls of theirs. Covered: a control of ours asks the same. Left out: on purpose, for a reason that stands in `seaworthy controls --coverage --format json` and in docs/coverage.md. Open: not yet.';

/** How far our controls ask what the peers ask, peer by peer and service by service. Ends with a line break. */
export function renderCoverage(peers: readonly PeerCoverage[], options: ScreenOptions): string {
  const screen = createScreen(options);
  const rows = peers.flatMap((peer): Row[] => [
    { heading: heading(screen, PEER_NAMES[peer.peer]) },
    ...peer.services.map(({ service, ...counts }) => [sanitize(service), ...cells(counts, screen)]),
  ]);
  const lines = [
    ...drawTable(COLUMNS, rows, screen, '  '),
    '',
    ...drawTable(COLUMNS, [...peers.flatMap((peer) => totals(peer, screen))], screen, '  '),
    '',
    ...wrap(KEY, screen.width).map(screen.paint.dim),
  ];
  return `${['', ...lines].join('\n')}\n`;
}

function totals(peer: PeerCoverage, screen: Screen): Row[] {
  const fsbp = peer.controls.filter(({ control }) => control.fsbp);
  const row = (name: string, counts: CoverageCounts): Row => [name, ...cells(counts, screen)];
  return [
    row(PEER_NAMES[peer.peer], peer),
    ...(fsbp.length === 0 ? [] : [row('of these AWS FSBP', countsOf(fsbp))]),
  ];
}

function cells({ asked, covered, notAsked, open }: CoverageCounts, { paint }: Screen) {
  return [asked, covered, notAsked, open].map((count) =>
    count === 0 ? { text: '·', paint: paint.dim } : number(count),
  );
}
