import type { Control, Relation } from '../../model/control.ts';
import { SEVERITIES } from '../../model/verdict.ts';
import { sanitize } from '../sanitize.ts';
import { listing, plural } from '../words.ts';
import { pair, pairOfLines, pairOfParts } from './pairs.ts';
import type { Screen, ScreenOptions } from './screen.ts';
import { createScreen, heading, indented, NARROW, severityPaint, WIDE } from './screen.ts';
import type { Column } from './table.ts';
import { drawTable } from './table.ts';
import { clip } from './width.ts';
import { wrap } from './wrap.ts';

/** A control with what the plan knows of it. */
export interface ControlView {
  readonly control: Omit<Control, 'judge'>;
  /** API operations that bring its facts, with the IAM actions that allow them. */
  readonly operations: readonly { readonly operation: string; readonly actions: readonly string[] }[];
  readonly frameworks?: Readonly<Record<string, readonly string[]>>;
}

export type ListedControl = Pick<Control, 'id' | 'title' | 'severity' | 'items'>;

/** All controls, a row each. Ends with a line break. */
export function renderControls(controls: readonly ListedControl[], options: ScreenOptions): string {
  const screen = createScreen(options);
  const counts = SEVERITIES.map(
    (severity) => [severity, controls.filter((it) => it.severity === severity).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`);
  const foot = wrap(`${plural(controls.length, 'control')}: ${listing(counts)}`, screen.width);
  return `${['', ...drawRows(controls, screen), '', ...foot].join('\n')}\n`;
}

/** Columns for what must be true, at the least: only then is an id broken, which is there to be copied. */
const TITLE = 20;

function columnsFor(controls: readonly ListedControl[], { width }: Screen): readonly Column[] {
  const longest = Math.max(0, ...controls.map(({ id }) => id.length));
  return [
    { title: 'severity' },
    { title: 'control', flexible: longest > width - TITLE - SEVERITY },
    { title: 'what must be true', flexible: true },
    { title: 'checklist', flexible: true, from: WIDE },
  ];
}

const SEVERITY = 17;

function drawRows(controls: readonly ListedControl[], screen: Screen): string[] {
  const { paint, width } = screen;
  if (width < NARROW) {
    return controls.flatMap(({ id, title, severity }) => [
      `${severityPaint(screen, severity)(severity)} ${clip(sanitize(id), width - severity.length - 1)}`,
      ...indented(wrap(sanitize(title), width - 2).map(paint.dim), '  '),
    ]);
  }
  const rows = controls.map(({ id, title, severity, items }) => [
    { text: severity, paint: severityPaint(screen, severity) },
    sanitize(id),
    sanitize(title),
    { text: items.join(' '), paint: paint.dim },
  ]);
  return drawTable(columnsFor(controls, screen), rows, screen);
}

/** One control in depth. Ends with a line break. */
export function renderControl(
  { control, operations, frameworks }: ControlView,
  options: ScreenOptions,
): string {
  const screen = createScreen(options);
  const settings = Object.entries(control.settings).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  const required = Object.entries(frameworks ?? {}).map(([name, ids]) => `${name}: ${ids.join(', ')}`);
  const lines = [
    `${heading(screen, control.id)}  ${severityPaint(screen, control.severity)(control.severity)}`,
    ...wrap(sanitize(control.title), screen.width),
    '',
    ...pair('Why', sanitize(control.why), screen),
    ...pair('Fix', sanitize(control.fix), screen),
    ...pair('Judges', `each ${control.kind} by ${listing(control.facts)}`, screen),
    ...pairOfLines('With', Object.values(control.relations).map(tellRelation), screen),
    ...pairOfLines('Settings', settings, screen),
    ...pairOfLines('Reads', operations.map(tellOperation), screen),
    ...pairOfParts('Checklist', control.items, screen, ', '),
    ...pairOfLines('Frameworks', required, screen),
    ...pairOfLines('Known as', tellCrosswalk(control), screen),
  ];
  return `${['', ...lines].join('\n')}\n`;
}

function tellRelation(relation: Relation): string {
  const facts = listing(relation.facts);
  switch (relation.how) {
    case 'account':
      return `the account's ${facts}`;
    case 'region':
      return `the region's ${facts}`;
    case 'to':
      return `${facts} of the ${relation.kind} that ${relation.by} names`;
    case 'of':
      return `${facts} of each ${relation.kind} whose ${relation.by} names it`;
    case 'all':
      return `${facts} of every ${relation.kind}${relation.within === 'region' ? ' of the region' : ''}`;
    case 'as-read':
      return `${facts} of every ${relation.kind}, as far as it could be read`;
  }
}

/** The IAM action is told where it has another name than the operation. */
function tellOperation({ operation, actions }: ControlView['operations'][number]): string {
  const allowed = listing(actions);
  return allowed === operation ? operation : `${operation}, allowed by ${allowed}`;
}

function tellCrosswalk({ aka }: Pick<Control, 'aka'>): string[] {
  const peers = [
    ['Prowler', aka.prowler],
    ['CloudSploit', aka.cloudsploit],
    ['Security Hub', aka.securityHub],
  ] as const;
  return peers.flatMap(([name, ids]) =>
    ids === undefined || ids.length === 0 ? [] : [`${name}: ${ids.join(', ')}`],
  );
}
