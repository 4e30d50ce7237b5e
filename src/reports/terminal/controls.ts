import type { Guide } from '../../controls/guide.ts';
import type { Control } from '../../model/control.ts';
import { severityOf } from '../../model/severity.ts';
import { SEVERITIES } from '../../model/verdict.ts';
import { tellRelation } from '../relation.ts';
import { sanitize } from '../sanitize.ts';
import { listing, plural } from '../words.ts';
import { guideAsks, guideCost, guideExample, guideParts } from './guide.ts';
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
  readonly guide?: Guide;
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
  { control, operations, frameworks, guide }: ControlView,
  options: ScreenOptions,
): string {
  const screen = createScreen(options);
  const settings = Object.entries(control.settings).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  const dated = (control.dated ?? []).map(({ about, asOf }) => `${sanitize(about)}, as of ${asOf}`);
  const required = Object.entries(frameworks ?? {}).map(([name, ids]) => `${name}: ${ids.join(', ')}`);
  const lines = [
    `${heading(screen, control.id)}  ${severityPaint(screen, control.severity)(control.severity)}`,
    ...wrap(sanitize(control.title), screen.width),
    '',
    ...(guide === undefined ? [] : guideAsks(guide, screen)),
    ...pair('Why', sanitize(control.why), screen),
    ...(guide === undefined ? [] : guideExample(guide, screen)),
    ...pairOfLines('Severity', tellSeverity(control), screen),
    ...pair('Fix', sanitize(control.fix), screen),
    ...(guide === undefined ? [] : guideCost(guide, screen)),
    ...pair('Judges', `each ${control.kind} by ${listing(control.facts)}`, screen),
    ...pairOfLines('With', Object.values(control.relations).map(tellRelation), screen),
    ...pairOfLines('Settings', settings, screen),
    ...pairOfLines('Data', dated, screen),
    ...pairOfLines('Reads', operations.map(tellOperation), screen),
    ...pairOfParts('Checklist', control.items, screen, ', '),
    ...pairOfLines('Frameworks', required, screen),
    ...pairOfLines('Known as', tellCrosswalk(control), screen),
    ...(guide === undefined ? [] : guideParts(guide, screen)),
  ];
  return `${['', ...lines].join('\n')}\n`;
}

/** The factors of the rule in docs/severity.md, and why the severity is not another tool's. */
function tellSeverity({ severity, risk, severityNote }: ControlView['control']): string[] {
  const factors = `impact ${risk.impact}, exposure ${risk.exposure}, ease ${risk.ease}`;
  const ruled = severityOf(risk);
  const told = ruled === severity ? factors : `set by the configuration; by rule ${ruled}: ${factors}`;
  return [`${severity} (${told})`, ...(severityNote === undefined ? [] : [sanitize(severityNote)])];
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
