import type { ChecklistRow, ItemState } from '../../checklist/state.ts';
import type { Digest } from '../digest.ts';
import { sanitize } from '../sanitize.ts';
import type { SectionRows } from '../sections.ts';
import { bySection, waitsForPerson } from '../sections.ts';
import { listing, number, plural } from '../words.ts';
import type { Paint, Screen } from './screen.ts';
import { heading, NARROW, severityPaint, WIDE } from './screen.ts';
import { clip, padEnd, padStart, widthOf } from './width.ts';
import { hang, wrap } from './wrap.ts';

const GLYPHS: Readonly<Record<ItemState, string>> = {
  pass: '✓',
  fail: '✗',
  unknown: '?',
  attested: '●',
  unanswered: '○',
};

function statePaint({ paint }: Screen, state: ItemState): Paint {
  switch (state) {
    case 'pass':
    case 'attested':
      return paint.green;
    case 'fail':
      return paint.red;
    case 'unknown':
      return paint.yellow;
    case 'unanswered':
      return paint.dim;
  }
}

/** `  ✗ fail        ` */
const STATE = 16;
const FIGURES = [6, 6, 9] as const;
const FIGURE_TITLES = ['pass', 'fail', 'unknown'] as const;
/** Gap and the longest severity. */
const WORST = 16;
const LONGEST_TITLE = 80;

/** Every item of the checklist: its state in a word and a sign, and the verdicts that it comes from. */
export function drawChecklist(rows: readonly ChecklistRow[], sums: Digest, screen: Screen): string[] {
  const layout = layOut(rows, screen);
  const sections = bySection(rows).map((section) => drawSection(section, sums, layout, screen).join('\n'));
  return [sections.join('\n\n'), ...drawUnanswered(rows, screen)];
}

interface Layout {
  readonly title: number;
  /** Columns for the item's id and its worst failure: 0 where there is no room. */
  readonly id: number;
  readonly worst: number;
}

function layOut(rows: readonly ChecklistRow[], { width }: Screen): Layout {
  const room = width - STATE - FIGURES.reduce((sum, figure) => sum + figure, 0);
  if (width < WIDE) return { title: room, id: 0, worst: 0 };
  const id = Math.max(0, ...rows.map((row) => row.item.length)) + 2;
  const longest = Math.max(0, ...rows.map((row) => widthOf(row.title)));
  return { title: Math.min(longest, LONGEST_TITLE, room - id - WORST), id, worst: WORST };
}

function drawSection({ title, rows }: SectionRows, sums: Digest, layout: Layout, screen: Screen): string[] {
  if (screen.width < NARROW) {
    return [
      ...wrap(title, screen.width).map((line) => heading(screen, line)),
      ...rows.flatMap((row) => stacked(row, screen)),
    ];
  }
  const titles = FIGURES.map((figure, at) => padStart(FIGURE_TITLES[at] ?? '', figure)).join('');
  const room = STATE + layout.title + layout.id;
  const worst = layout.worst > 0 && rows.some((row) => row.state === 'fail') ? '   worst' : '';
  const top = heading(screen, padEnd(clip(title, room), room)) + screen.paint.dim(titles + worst);
  return [top, ...rows.flatMap((row) => drawRow(row, sums, layout, screen))];
}

function drawRow(row: ChecklistRow, sums: Digest, layout: Layout, screen: Screen): string[] {
  const { paint, width } = screen;
  const numbers = figures(row, screen);
  // Without numbers beside it, a title may run on over their columns.
  const room = numbers === '' && layout.id === 0 ? width - STATE : layout.title;
  const [first = '', ...more] = wrap(sanitize(row.title), room);
  const id = layout.id === 0 ? '' : padEnd(paint.dim(`  ${row.item}`), layout.id);
  const quiet = row.state === 'unanswered' && !waitsForPerson(row) ? paint.dim : String;
  const line = stateCell(row.state, screen) + padEnd(quiet(first), layout.title) + id + numbers;
  const note = wrap(noteOf(row, sums), width - STATE).filter((text) => text !== '');
  const below = [...more.map(quiet), ...note.map(paint.dim)];
  return [
    (line + worstCell(row, sums, layout, screen)).trimEnd(),
    ...below.map((text) => ' '.repeat(STATE) + text),
  ];
}

function stateCell(state: ItemState, screen: Screen): string {
  return `  ${statePaint(screen, state)(padEnd(`${GLYPHS[state]} ${state}`, STATE - 2))}`;
}

/** Nothing is shown as a dot: a column of zeros would hide the numbers that count. */
function figures({ counts }: ChecklistRow, { paint }: Screen): string {
  if (counts.pass + counts.fail + counts.unknown === 0) return '';
  const paints: readonly Paint[] = [String, paint.red, paint.yellow];
  return [counts.pass, counts.fail, counts.unknown]
    .map((count, at) => {
      const text = padStart(count === 0 ? '·' : number(count), FIGURES[at] ?? 0);
      return count === 0 ? paint.dim(text) : (paints[at] ?? String)(text);
    })
    .join('');
}

function worstCell({ item, state }: ChecklistRow, { worst }: Digest, layout: Layout, screen: Screen): string {
  const severity = worst.get(item);
  if (layout.worst === 0 || state !== 'fail' || severity === undefined) return '';
  return `   ${severityPaint(screen, severity)(severity)}`;
}

/** Who said so, or what would have to be read. What makes an item unanswered is told once, below. */
function noteOf(row: ChecklistRow, { blindness }: Digest): string {
  if (row.attestation !== undefined)
    return `by ${sanitize(row.attestation.by)}, until ${row.attestation.until}`;
  if (row.state === 'pass') return row.next ?? '';
  if (row.state !== 'unknown') return '';
  const operations = blindness
    .filter(({ items }) => items.includes(row.item))
    .flatMap(({ cause }) => (cause.operation === undefined ? [] : [sanitize(cause.operation)]));
  return operations.length === 0 ? '' : `${listing([...new Set(operations)], 2)} could not be read`;
}

/** For screens too narrow for columns. */
function stacked(row: ChecklistRow, screen: Screen): string[] {
  const paint = statePaint(screen, row.state);
  const [first = '', ...more] = hang(`${GLYPHS[row.state]} `, sanitize(row.title), screen.width);
  const told = wrap(tellCounts(row), screen.width - 2).map((line) => `  ${paint(line)}`);
  return [first.replace(GLYPHS[row.state], paint), ...more, ...told];
}

/** The state's own count first, which also says the state: `4 fail, 3 pass`. */
function tellCounts({ state, counts }: ChecklistRow): string {
  const counted = (['fail', 'unknown', 'pass'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${number(counts[verdict])} ${verdict}`);
  const own = counted.filter((text) => text.endsWith(state));
  return [...(own.length === 0 ? [state] : own), ...counted.filter((text) => !own.includes(text))].join(', ');
}

function drawUnanswered(rows: readonly ChecklistRow[], { paint, width }: Screen): string[] {
  const unanswered = rows.filter((row) => row.state === 'unanswered');
  const waiting = unanswered.filter(waitsForPerson);
  const unread = unanswered.filter((row) => !waitsForPerson(row));
  const verb = waiting.length === 1 ? 'waits' : 'wait';
  const texts = [
    ...(waiting.length === 0
      ? []
      : [`${plural(waiting.length, 'item')} ${verb} for a person's word: ${ids(waiting)}.`]),
    ...(unread.length === 0
      ? []
      : [
          `${plural(unread.length, 'item is', 'items are')} unanswered: this scan reads nothing about ${unread.length === 1 ? 'it' : 'them'}.`,
        ]),
  ];
  return texts.length === 0 ? [] : ['', ...texts.flatMap((text) => wrap(text, width)).map(paint.dim)];
}

function ids(rows: readonly ChecklistRow[]): string {
  return listing(rows.map((row) => row.item));
}
