import type { Item } from '../src/checklist/items.ts';
import { itemsOf } from '../src/checklist/items.ts';
import type { SectionId } from '../src/checklist/item.ts';
import { SECTIONS } from '../src/checklist/sections.ts';
import type { Answered, CoverageCounts, PeerCoverage } from '../src/controls/crosswalk/coverage.ts';
import { countsOf, coverageOf } from '../src/controls/crosswalk/coverage.ts';
import { PEER_NAMES, PEERS } from '../src/controls/crosswalk/peer-controls.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import { escaped, NOTICE, table } from './markdown.ts';

const COUNTS = ['asked', 'covered', 'left out', 'open'] as const;

/** The text of docs/coverage.md: the checklist over services, controls and peers; then the peers. */
export function coveragePage(): string {
  const peers = coverageOf(CONTROLS);
  const lines = [
    NOTICE,
    '',
    '# Coverage',
    '',
    'What the controls answer: first of the checklist, then of what other tools ask. `seaworthy controls --coverage` prints',
    'the second part; with `--format json` it names each of their controls, ours that asks the same, and the reasons.',
    '',
    '## The checklist',
    '',
    "An item without a control is answered by a person, from logs or from repositories, or not yet. The peers' columns",
    'count their controls that ask what these controls of ours ask.',
    ...SECTIONS.flatMap(({ id, title }) => ['', `### ${escaped(title)}`, '', ...sectionTable(id)]),
    '',
    '## Other tools',
    '',
    'Asked: controls of theirs. Covered: a control of ours asks the same. Left out: on purpose, for a reason below. Open:',
    'not yet.',
    '',
    ...table(['', ...COUNTS], peers.flatMap(totals)),
    ...peers.flatMap((peer) => [
      '',
      `### ${PEER_NAMES[peer.peer]}`,
      '',
      ...table(
        ['service', ...COUNTS],
        peer.services.map(({ service, ...counts }) => [escaped(service), ...cells(counts)]),
      ),
    ]),
    '',
    '## Left out on purpose',
    ...peers.flatMap(reasons),
    '',
  ];
  return lines.join('\n');
}

function sectionTable(section: SectionId): string[] {
  return table(
    ['item', 'what must be true', 'known from', 'services', 'controls', ...PEERS.map((it) => PEER_NAMES[it])],
    itemsOf(section).map(itemRow),
  );
}

function itemRow({ id, title, known }: Item): (string | number)[] {
  const controls = CONTROLS.filter((control) => control.items.includes(id));
  const services = new Set(controls.map((control) => control.id.split('-', 1)[0] ?? ''));
  const links = controls.map((control) => `[${control.id}](controls/${control.id}.md)`);
  const theirs = PEERS.map((peer) => new Set(controls.flatMap(({ aka }) => aka[peer] ?? [])).size);
  return [
    `\`${id}\``,
    escaped(title),
    known.join(', '),
    [...services].join(', '),
    links.join('<br>'),
    ...theirs,
  ];
}

function totals(peer: PeerCoverage): (string | number)[][] {
  const fsbp = peer.controls.filter(({ control }) => control.fsbp);
  return [
    [PEER_NAMES[peer.peer], ...cells(peer)],
    ...(fsbp.length === 0 ? [] : [['of these AWS FSBP', ...cells(countsOf(fsbp))]]),
  ];
}

function cells({ asked, covered, notAsked, open }: CoverageCounts): number[] {
  return [asked, covered, notAsked, open];
}

function reasons({ peer, controls }: PeerCoverage): string[] {
  const byReason = Map.groupBy(
    controls.filter((it): it is Answered & { readonly why: string } => it.why !== null),
    (it) => it.why,
  );
  if (byReason.size === 0) return [];
  return [
    '',
    `### ${PEER_NAMES[peer]}`,
    '',
    ...[...byReason].map(
      ([why, some]) => `- ${escaped(why)} ${some.map(({ control }) => `\`${control.id}\``).join(', ')}`,
    ),
  ];
}
