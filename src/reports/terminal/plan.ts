import { sanitize } from '../sanitize.ts';
import { duration, listing, number, plural } from '../words.ts';
import { pair } from './pairs.ts';
import type { Screen, ScreenOptions } from './screen.ts';
import { createScreen, heading, indented, NARROW } from './screen.ts';
import type { Column } from './table.ts';
import { drawTable } from './table.ts';
import { wrap } from './wrap.ts';

export interface PlanRow {
  readonly service: string;
  readonly operation: string;
  /** Once for the account, once a region, or once for each resource of a kind. */
  readonly scope: 'account' | 'region' | (string & {});
  /** Regions it is called in, for scope `region`. */
  readonly regions: number;
  /** Calls that are known before the first, a page each; null where they depend on what is found. */
  readonly calls: number | null;
  /** Kind of the resources that it is called for, where `calls` is null. */
  readonly perResource?: string;
  readonly controls: number;
}

/** What a scan would call, before it calls anything. */
export interface PlanView {
  readonly rows: readonly PlanRow[];
  readonly regions: readonly string[];
  readonly estimate: {
    readonly seconds: number;
    /** Resources by kind that the time was worked out with: an earlier scan's, or a guess. */
    readonly assumed?: Readonly<Record<string, number>>;
  };
}

/** The planned calls by service. Ends with a line break. */
export function renderPlan(view: PlanView, options: ScreenOptions): string {
  const screen = createScreen(options);
  const known = view.rows.reduce((sum, row) => sum + (row.calls ?? 0), 0);
  const later = view.rows.filter((row) => row.calls === null);
  const facts = [
    ...pair('Regions', view.regions.length === 0 ? 'none: account-wide calls only' : regionsOf(view), screen),
    ...pair('Known now', `${plural(known, 'call')}, and more where a listing has more than one page`, screen),
    ...(later.length === 0 ? [] : pair('Then', dependent(later), screen)),
    ...pair('Time', time(view), screen),
  ];
  return `${['', ...drawRows(view.rows, screen), '', ...facts].join('\n')}\n`;
}

const COLUMNS = [
  { title: 'operation', flexible: true },
  { title: 'for', flexible: true },
  { title: 'calls', align: 'right' },
  { title: 'controls', align: 'right' },
] as const satisfies readonly Column[];

function drawRows(rows: readonly PlanRow[], screen: Screen): string[] {
  if (rows.length === 0) return ['There is nothing to call.'];
  const services = Array.from(Map.groupBy(rows, (row) => row.service));
  if (screen.width < NARROW) {
    return services.flatMap(([service, own]) => [
      heading(screen, service),
      ...own.flatMap((row) => stacked(row, screen)),
    ]);
  }
  const groups = services.map(([service, own]) => [{ heading: heading(screen, service) }, ...own.map(cells)]);
  return drawTable(COLUMNS, groups.flat(), screen, '  ');
}

function cells(row: PlanRow): readonly string[] {
  return [sanitize(row.operation), placeOf(row), callsOf(row), number(row.controls)];
}

function stacked(row: PlanRow, { paint, width }: Screen): string[] {
  const told = wrap(`${plural(row.calls ?? 1, 'call')} for ${placeOf(row)}`, width - 4).map(paint.dim);
  return [...indented(wrap(sanitize(row.operation), width - 2), '  '), ...indented(told, '    ')];
}

function placeOf({ scope, regions, perResource }: PlanRow): string {
  if (scope === 'account') return 'the account';
  return scope === 'region' ? plural(regions, 'region') : `each ${sanitize(perResource ?? scope)}`;
}

function callsOf({ calls }: PlanRow): string {
  return calls === null ? '1 each' : number(calls);
}

function regionsOf({ regions }: PlanView): string {
  return `${regions.length}: ${listing(regions.map(sanitize))}`;
}

function dependent(rows: readonly PlanRow[]): string {
  const kinds = [...new Set(rows.map((row) => sanitize(row.perResource ?? row.scope)))];
  return `${plural(rows.length, 'operation')} for each resource found, of ${plural(kinds.length, 'kind')}`;
}

function time({ estimate }: PlanView): string {
  const assumed = Object.entries(estimate.assumed ?? {}).map(
    ([kind, count]) => `${number(count)} ${sanitize(kind)}`,
  );
  const basis = assumed.length === 0 ? '' : `, for ${listing(assumed)}`;
  return `at least ${duration(Math.max(1, estimate.seconds))} at the rates that AWS allows${basis}`;
}
