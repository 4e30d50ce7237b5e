import type { Gap, PolicySource } from '../../iam/account/authorization.ts';
import type { AccessLevel } from '../../iam/actions/actions.ts';
import type { LevelRights, ServiceRights } from '../../iam/sets/service-rights.ts';
import { sanitize } from '../sanitize.ts';
import { createScreen, heading } from '../terminal/screen.ts';
import type { Screen, ScreenOptions } from '../terminal/screen.ts';
import { drawTable } from '../terminal/table.ts';
import type { Cell } from '../terminal/table.ts';
import { number, plural } from '../words.ts';
import { drawGaps, prose, shortArn } from './answer.ts';

/** What a principal may do by its own policies. */
export interface CanView {
  readonly accountId: string;
  readonly principal: string;
  /** Everything that bears on it: policies, boundary; `how` tells which. */
  readonly policies: readonly Omit<PolicySource, 'policy'>[];
  readonly services: readonly ServiceRights[];
  readonly sure: number;
  readonly some: number;
  /** Actions that AWS has. */
  readonly of: number;
  /** Names of the actions, where they were asked for. */
  readonly actions?: { readonly sure: readonly string[]; readonly some: readonly string[] };
  readonly gaps: readonly Gap[];
}

const LEVELS: readonly (readonly [AccessLevel, string])[] = [
  ['list', 'List'],
  ['read', 'Read'],
  ['write', 'Write'],
  ['tagging', 'Tag'],
  ['permissions', 'Permissions'],
];

/** More services than this are not for reading: then the weightiest are shown. */
const MOST = 40;
const SHOWN = 20;

/** Ends with a line break. */
export function renderCan(view: CanView, options: ScreenOptions): string {
  const screen = createScreen(options);
  const who = sanitize(shortArn(view.principal, view.accountId));
  const summary =
    view.sure + view.some === 0
      ? `${who} may do nothing by its own policies.`
      : `${who} may do ${plural(view.sure, 'action')} on everything, and ${number(view.some)} more on some resources or under conditions, of ${number(view.of)} that AWS has.`;
  return [
    '',
    ...prose(screen.paint.bold(summary), screen),
    ...drawPolicies(view.policies, screen),
    ...drawUnread(view.policies, screen),
    ...(view.services.length === 0 ? [] : ['', ...drawServices(view.services, screen)]),
    ...drawActions(view, screen),
    ...drawGaps(view.gaps, screen),
    '',
  ].join('\n');
}

function drawPolicies(policies: CanView['policies'], screen: Screen): string[] {
  if (policies.length === 0) return [];
  const rows = policies.map(({ name, how, group, problem }) => [
    sanitize(name),
    how.replace('-', ' '),
    group === undefined ? '' : `group ${sanitize(group)}`,
    problem === undefined ? '' : { text: sanitize(problem), paint: screen.paint.yellow },
  ]);
  const columns = [
    { title: 'Policy', flexible: true },
    { title: '' },
    { title: '' },
    { title: '', flexible: true },
  ];
  return ['', ...drawTable(columns, rows, screen)];
}

function drawUnread(policies: CanView['policies'], screen: Screen): string[] {
  if (!policies.some((it) => it.problem !== undefined)) return [];
  const text = 'A policy that was not read may allow anything, so everything counts as “some” here.';
  return prose(screen.paint.yellow(text), screen);
}

function drawServices(services: readonly ServiceRights[], screen: Screen): string[] {
  const columns = [
    { title: 'Service', flexible: true },
    ...LEVELS.map(([, title]) => ({ title, align: 'right' as const })),
  ];
  const shown = services.length > MOST ? weightiest(services) : services;
  const rest = services.length - shown.length;
  const rows = shown.map(({ prefix, levels }) => [
    prefix,
    ...LEVELS.map(([level]) => levelCell(levels[level], level, screen)),
  ]);
  const notes = [
    '“12 +3” of a level: 12 actions on everything, 3 more on some resources or under conditions.',
    ...(rest === 0 ? [] : [`These are the weightiest; ${number(rest)} more: --service NAME, or --actions.`]),
  ];
  return [...drawTable(columns, rows, screen), ...notes.flatMap((it) => prose(screen.paint.dim(it), screen))];
}

/** Those that give the most power over permissions, then to change things; in the order of their names. */
function weightiest(services: readonly ServiceRights[]): readonly ServiceRights[] {
  const weight = ({ levels: { permissions, write } }: ServiceRights) =>
    (permissions.sure + permissions.some) * 1_000 + write.sure + write.some;
  const heaviest = new Set(services.toSorted((one, other) => weight(other) - weight(one)).slice(0, SHOWN));
  return services.filter((it) => heaviest.has(it));
}

function levelCell({ sure, some, of }: LevelRights, level: AccessLevel, { paint }: Screen): Cell {
  if (sure + some === 0) return { text: of === 0 ? '' : '·', paint: paint.dim };
  const text = some === 0 ? number(sure) : `${number(sure)} +${number(some)}`;
  if (level === 'permissions') return { text, paint: sure > 0 ? paint.red : paint.yellow };
  return text;
}

function drawActions({ actions }: CanView, screen: Screen): string[] {
  if (actions === undefined) return [];
  const list = (title: string, names: readonly string[]) =>
    names.length === 0 ? [] : ['', heading(screen, title), ...names.map((it) => `  ${it}`)];
  return [
    ...list('On everything', actions.sure),
    ...list('On some resources or under conditions', actions.some),
  ];
}
