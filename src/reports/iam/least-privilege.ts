import type { Gap } from '../../iam/account/authorization.ts';
import type { Certificate, Proposal } from '../../iam/least-privilege/propose.ts';
import { sanitize } from '../sanitize.ts';
import { createScreen, heading } from '../terminal/screen.ts';
import type { Screen, ScreenOptions } from '../terminal/screen.ts';
import { drawTable } from '../terminal/table.ts';
import { hang } from '../terminal/wrap.ts';
import { listing, number, plural } from '../words.ts';
import { drawGaps, prose, shortArn } from './answer.ts';

/** A smaller set of policies for a user or role, and what speaks for it. */
export interface LeastPrivilegeView {
  readonly accountId: string;
  readonly principal: string;
  /** What was not used for so many days counts as unused. */
  readonly days: number;
  /** What nobody can tell to be used was left out too, as was asked for. */
  readonly isStrict: boolean;
  readonly proposal: Proposal;
  readonly events?: { readonly files: number; readonly records: number; readonly notes: readonly string[] };
  readonly gaps: readonly Gap[];
}

const ROWS = 25;

/** Ends with a line break. */
export function renderLeastPrivilege(view: LeastPrivilegeView, look: ScreenOptions): string {
  const screen = createScreen(look);
  const { proposal } = view;
  return [
    '',
    ...prose(screen.paint.bold(sumOf(view)), screen),
    ...drawEvents(view, screen),
    ...drawCertificate(proposal.certificate, screen),
    ...drawRemoved(proposal, screen),
    ...drawUnverified(view, screen),
    ...drawNotes(proposal, screen),
    ...drawDocuments(proposal, screen),
    ...drawGaps(view.gaps, screen),
    '',
  ].join('\n');
}

function sumOf({ principal, accountId, days, isStrict, proposal }: LeastPrivilegeView): string {
  const { before, after } = proposal.actions;
  const who = sanitize(shortArn(principal, accountId));
  if (before === after)
    return `Of ${who}, nothing that it may do was found unused for ${days} days: its ${number(before)} actions stay.`;
  return `${who} may do ${plural(before, 'action')}; ${number(after)} of them are enough for what it used in ${days} days${isStrict ? '' : ', or cannot be told to be unused'}.`;
}

function drawEvents({ events }: LeastPrivilegeView, screen: Screen): string[] {
  if (events === undefined) return [];
  return [
    ...prose(
      `Read ${plural(events.records, 'CloudTrail record')} in ${plural(events.files, 'file')}.`,
      screen,
    ),
    ...events.notes
      .slice(0, 5)
      .flatMap((it) => hang('  - ', screen.paint.yellow(sanitize(it)), screen.width)),
  ];
}

function drawCertificate({ holds, observed, nothingNew }: Certificate, screen: Screen): string[] {
  const { paint, width } = screen;
  const mark = (good: boolean): string => (good ? paint.green('✓') : paint.red('✗'));
  const seen =
    observed.uses === 0
      ? 'no recorded call to check it on'
      : `of ${plural(observed.uses, 'use')} in ${plural(observed.calls, 'recorded call')}, ${number(observed.allowed + observed.conditional)} stay allowed${observed.otherwise === 0 ? '' : `, ${number(observed.otherwise)} never were by these policies`}`;
  return [
    '',
    heading(screen, 'Checked after it was made'),
    ...hang(
      `  ${mark(nothingNew.verdict === 'none')} `,
      nothingNew.verdict === 'none'
        ? 'nothing is newly allowed: proved'
        : `nothing newly allowed: not shown (${nothingNew.verdict})`,
      width,
    ),
    ...hang(`  ${mark(observed.lost.length === 0)} `, seen, width),
    ...observed.lost
      .slice(0, 10)
      .flatMap((it) =>
        hang(
          '    - ',
          sanitize(`lost: ${it.action}${it.resource === undefined ? '' : ` on ${it.resource}`}`),
          width,
        ),
      ),
    ...observed.unread
      .slice(0, 5)
      .flatMap((it) => hang('    - ', paint.yellow(sanitize(`${it.event} (${it.calls}): ${it.why}`)), width)),
    ...(holds ? [] : [paint.red('  Do not use it as it is.')]),
  ];
}

function drawRemoved({ removed }: Proposal, screen: Screen): string[] {
  if (removed.length === 0) return [];
  const rows = removed.slice(0, ROWS).map(({ service, actions, lastUsed }) => [
    service,
    actions.length === 0
      ? 'all'
      : listing(
          actions.map((it) => it.slice(service.length + 1)),
          6,
        ),
    lastUsed === null ? 'never seen' : lastUsed.slice(0, 10),
  ]);
  const columns = [{ title: 'Service' }, { title: 'Left out', flexible: true }, { title: 'Last used' }];
  const rest = removed.length - rows.length;
  return [
    '',
    ...drawTable(columns, rows, screen),
    ...(rest === 0 ? [] : [screen.paint.dim(`… and ${number(rest)} more services`)]),
  ];
}

function drawUnverified(
  { proposal: { unverified }, isStrict }: LeastPrivilegeView,
  screen: Screen,
): string[] {
  if (unverified.length === 0) return [];
  const count = unverified.reduce((sum, it) => sum + it.actions.length, 0);
  const text = `${plural(count, 'action')} of ${plural(unverified.length, 'service')} cannot be told to be used or not, and ${isStrict ? 'were left out, as you asked' : 'stand in statements of their own (Sid “UseNotObservable”)'}: ${listing(
    unverified.map((it) => it.service),
    12,
  )}.`;
  return ['', ...prose(screen.paint.yellow(text), screen)];
}

function drawNotes({ narrowed, futureProne, problems, stays }: Proposal, screen: Screen): string[] {
  const notes = [
    ...narrowed.slice(0, 6).map((it) => `${listing(it.actions, 3)}: now on ${listing(it.resources, 2)} only`),
    ...(futureProne.length === 0
      ? []
      : [
          `${plural(futureProne.length, 'pattern')} would take in actions that AWS adds later (${listing(
            futureProne.map((it) => it.pattern),
            4,
          )}); --no-wildcards writes every action out`,
        ]),
    ...problems,
    ...stays.map((it) => `${it.name} was not read, and stays as it is (${it.problem ?? 'unread'})`),
  ];
  return notes.length === 0 ? [] : ['', ...notes.flatMap((it) => hang('  - ', sanitize(it), screen.width))];
}

function drawDocuments({ documents, replaces }: Proposal, screen: Screen): string[] {
  const instead = listing(
    replaces.map((it) => it.name),
    8,
  );
  const title = `${plural(documents.length, 'policy', 'policies')} instead of ${instead === '' ? 'none' : sanitize(instead)}`;
  return [
    '',
    heading(screen, title),
    ...documents.flatMap(({ document, characters }) => [
      screen.paint.dim(`${number(characters)} characters`),
      ...JSON.stringify(document, null, 2).split('\n').map(sanitize),
    ]),
  ];
}

/** The same for programs: policies that are replaced by their names, the proposed ones as AWS takes them. */
export function leastPrivilegeJson({ proposal, ...view }: LeastPrivilegeView): object {
  const { documents, replaces, stays, ...rest } = proposal;
  const names = (list: Proposal['replaces']) => list.map(({ policy: _policy, ...source }) => source);
  return {
    ...view,
    ...rest,
    replaces: names(replaces),
    stays: names(stays),
    documents: documents.map(({ document, characters }) => ({ document, characters })),
  };
}
