import { duration, number, plural } from '../words.ts';
import type { Gauge, Totals } from './meter.ts';
import type { Screen } from './screen.ts';
import { clip, padEnd, padStart, widthOf } from './width.ts';

/** Under this width only the total is shown. */
const NARROW = 60;
const MOST_SERVICES = 10;
const LONGEST_BAR = 40;
const SHORTEST_BAR = 6;
const GAP = '  ';

export interface ProgressView {
  /** Services in the order they are to be shown. */
  readonly gauges: readonly Gauge[];
  readonly totals: Totals;
  /** Lines that the terminal has room for. */
  readonly rows: number;
}

/** The lines to draw: one a service that is busy, then the total. None is wider than the screen. */
export function drawProgress(view: ProgressView, screen: Screen): string[] {
  const room = screen.width < NARROW ? 0 : Math.min(MOST_SERVICES, view.rows - 3);
  if (room < 1) return [total(view, screen)];
  const busy = view.gauges.filter((gauge) => !gauge.idle);
  // One line that says "and one more" is better spent on that one.
  const shown = busy.length <= room + 1 ? busy : busy.slice(0, room);
  const columns = measure(view.gauges, screen);
  const lines = shown.map((gauge) => serviceLine(gauge, columns, screen));
  return [...lines, ...rest(view, busy.length - shown.length, screen), total(view, screen)];
}

/** One plain line, for a log: no colour, no bar. */
export function progressSentence({ gauges, totals }: Pick<ProgressView, 'gauges' | 'totals'>): string {
  const slowest = gauges.filter((gauge) => gauge.done < gauge.planned).slice(0, 3);
  const detail = slowest.map((gauge) => `${gauge.service} ${counts(gauge)}`).join(', ');
  return [
    `${counts(totals)} calls`,
    speed(totals.rate),
    remaining(totals) || 'time left not known yet',
    ...problems(totals),
    ...(detail === '' ? [] : [`waiting for ${detail}`]),
  ].join(', ');
}

/** What remains on the screen, or ends the log, when the reading is over. */
export function closingSentence(totals: Totals): string {
  const parts = [`${plural(totals.done, 'call')} in ${duration(totals.elapsed)}`, ...problems(totals)];
  const undone = totals.planned - totals.done;
  if (undone > 0) parts.push(`${number(undone)} planned and not made`);
  return parts.join(', ');
}

interface Columns {
  readonly name: number;
  readonly counts: number;
  readonly bar: number;
}

const RATE = 7;
const THROTTLED = 15;

/** From all services rather than those on show, so that nothing jumps as they come and go. */
function measure(gauges: readonly Gauge[], { width }: Screen): Columns {
  const name = Math.min(Math.floor(width / 3), Math.max(5, ...gauges.map((gauge) => widthOf(gauge.service))));
  const most = Math.max(
    ...gauges.map((gauge) => counts(gauge).length),
    counts({ planned: 100, done: 100 }).length,
  );
  const taken = 2 + name + GAP.length + GAP.length + most + GAP.length + RATE + THROTTLED;
  return { name, counts: most, bar: Math.min(LONGEST_BAR, Math.max(SHORTEST_BAR, width - taken)) };
}

function serviceLine(gauge: Gauge, columns: Columns, { paint, width }: Screen): string {
  const throttled = gauge.throttled === 0 ? '' : `${GAP}${number(gauge.throttled)} throttled`;
  const used = 2 + columns.name + columns.bar + columns.counts + RATE + 3 * GAP.length;
  return [
    `  ${padEnd(clip(gauge.service, columns.name), columns.name)}`,
    bar(gauge, columns.bar, paint),
    padStart(counts(gauge), columns.counts),
    paint.dim(padStart(speed(gauge.rate), RATE)) + paint.yellow(clip(throttled, width - used)),
  ].join(GAP);
}

/** Half a cell is the finest step that every terminal font has. */
function bar(
  { done, planned }: Pick<Gauge, 'done' | 'planned'>,
  length: number,
  paint: Screen['paint'],
): string {
  const halves = planned === 0 ? 0 : Math.floor((done / planned) * length * 2);
  const full = '━'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '╸' : '');
  return paint.green(full) + paint.dim('─'.repeat(length - full.length));
}

function rest({ gauges }: ProgressView, hidden: number, { paint }: Screen): string[] {
  const finished = gauges.filter((gauge) => gauge.idle).length;
  const parts = [
    ...(hidden > 0 ? [`+ ${plural(hidden, 'more service')}`] : []),
    ...(finished > 0 ? [`${plural(finished, 'service')} done`] : []),
  ];
  return parts.length === 0 ? [] : [paint.dim(`  ${parts.join(', ')}`)];
}

/** The parts that matter most come first; whatever no longer fits is left out. */
function total({ totals }: ProgressView, { paint, width }: Screen): string {
  const share = totals.planned === 0 ? 0 : Math.floor((totals.done / totals.planned) * 100);
  const parts: readonly (readonly [string, (text: string) => string])[] = [
    [`${padStart(String(share), 3)} %`, paint.bold],
    [`${counts(totals)} calls`, String],
    [remaining(totals), String],
    [speed(totals.rate), paint.dim],
    ...problems(totals).map((text) => [text, paint.yellow] as const),
    ...(totals.found > 0 ? [[`${plural(totals.found, 'resource')} found`, paint.dim] as const] : []),
  ];
  let line = ' ';
  for (const [text, painted] of parts) {
    if (text === '') continue;
    if (widthOf(line) + GAP.length + widthOf(text) > width) break;
    line += (line === ' ' ? ' ' : GAP) + painted(text);
  }
  return line;
}

function counts({ done, planned }: Pick<Gauge, 'done' | 'planned'>): string {
  return `${number(done)}/${number(planned)}`;
}

function speed(rate: number): string {
  return `${rate >= 10 || rate === 0 ? rate.toFixed(0) : rate.toFixed(1)}/s`;
}

/** The time left is a promise only when the number of calls has stopped growing. */
function remaining({ left, growing, planned, done }: Totals): string {
  if (left === undefined || done >= planned) return '';
  return `${growing ? 'at least' : 'about'} ${duration(Math.max(1, left))} left`;
}

function problems({ throttled, denied, failed }: Totals): string[] {
  return [
    ...(throttled > 0 ? [`${number(throttled)} throttled`] : []),
    ...(denied > 0 ? [`${number(denied)} denied`] : []),
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
  ];
}
