import type { Narrowing } from '../../iam/escalation/narrowed.ts';
import type { Value } from '../../iam/escalation/rules/rule.ts';
import { sanitize } from '../sanitize.ts';
import { createScreen, heading } from '../terminal/screen.ts';
import type { Paint, Screen, ScreenOptions } from '../terminal/screen.ts';
import { drawTable } from '../terminal/table.ts';
import { hang } from '../terminal/wrap.ts';
import { listing, number, plural } from '../words.ts';
import { drawGaps, prose, shortArn } from './answer.ts';
import type { CutView, FoundPath, PathsView, StepView } from './path-view.ts';
import { stopText } from './path-view.ts';

const WORDS: Readonly<Record<Value, string>> = {
  certain: 'surely',
  conditional: 'if …',
  'needs-resource': 'perhaps',
};
/** Paths that are told step by step, and paths that are listed. */
const IN_DEPTH = 3;
const LISTED = 25;

export interface PathsLook extends ScreenOptions {
  readonly all: boolean;
}

/** Ends with a line break. */
export function renderPaths(view: PathsView, look: PathsLook): string {
  const screen = createScreen(look);
  const { paths } = view;
  const shown = look.all ? paths : paths.slice(0, LISTED);
  const deep = paths.length <= IN_DEPTH ? paths : paths.slice(0, 1);
  return [
    '',
    ...prose(screen.paint.bold(sumOf(view)), screen),
    ...(view.there.length === 0 || view.from !== undefined
      ? []
      : prose(`There already: ${names(view.there, view.accountId)}.`, screen)),
    ...(paths.length <= IN_DEPTH
      ? []
      : ['', ...drawList(shown, view, screen), ...drawRest(paths.length - shown.length, screen)]),
    ...deep.flatMap((it) => ['', ...drawPath(it, view, screen)]),
    ...(deep.length < paths.length
      ? ['', screen.paint.dim('--from NAME tells any other path step by step.')]
      : []),
    ...drawCut(view, screen),
    ...drawGaps(view.gaps, screen),
    '',
  ].join('\n');
}

function names(arns: readonly string[], accountId: string): string {
  return sanitize(
    listing(
      arns.map((it) => shortArn(it, accountId)),
      8,
    ),
  );
}

function goal({ to, accountId }: PathsView): string {
  return sanitize(shortArn(to, accountId));
}

function sumOf(view: PathsView): string {
  return view.from === undefined ? sumOfAll(view) : sumOfOne(view, view.from);
}

function sumOfOne(view: PathsView, from: string): string {
  const who = sanitize(shortArn(from, view.accountId));
  const isAdmin = view.to === 'an administrator';
  if (view.there.includes(from)) return `${who} is an administrator.`;
  if (view.perhapsThere.includes(from)) return `${who} perhaps is an administrator.`;
  const become = isAdmin ? 'become an administrator' : `act as ${goal(view)}`;
  const [path] = view.paths;
  if (path === undefined) return `${who} cannot ${become}.`;
  return `${who} can ${path.value === 'certain' ? 'surely' : 'perhaps'} ${become}.`;
}

function sumOfAll(view: PathsView): string {
  const { paths, there, perhapsThere, of } = view;
  const sure = paths.filter((it) => it.value === 'certain').length;
  const who = plural(of, 'user or role', 'users and roles');
  const perhaps = perhapsThere.length === 0 ? '' : ` (and ${number(perhapsThere.length)} perhaps)`;
  const are =
    view.to === 'an administrator' ? `${number(there.length)}${perhaps} of ${who} are administrators. ` : '';
  const become = view.to === 'an administrator' ? 'become one' : `act as ${goal(view)}`;
  if (paths.length === 0) return `${are}Nobody ${are === '' ? `of ${who} ` : 'else '}can ${become}.`;
  return `${are}${number(sure)} ${are === '' ? `of ${who}` : 'more'} can surely ${become}, ${number(paths.length - sure)} perhaps.`;
}

function drawList(paths: readonly FoundPath[], { accountId }: PathsView, screen: Screen): string[] {
  const rows = paths.map(({ from, value, steps }) => [
    { text: WORDS[value], paint: paintOf(value, screen) },
    sanitize(shortArn(from, accountId)),
    sanitize(
      steps.map((it) => it.permissions.map((that) => that.action).join(' + ') || it.name).join(', then '),
    ),
  ]);
  return drawTable(
    [{ title: '' }, { title: 'Who', flexible: true }, { title: 'By', flexible: true }],
    rows,
    screen,
  );
}

function drawRest(count: number, screen: Screen): string[] {
  return count === 0 ? [] : [screen.paint.dim(`… and ${number(count)} more: --all lists them`)];
}

function paintOf(value: Value, { paint }: Screen): Paint {
  if (value === 'certain') return paint.red;
  return value === 'conditional' ? paint.yellow : paint.dim;
}

function drawPath({ from, value, steps }: FoundPath, view: PathsView, screen: Screen): string[] {
  const { paint, width } = screen;
  const head = `${sanitize(shortArn(from, view.accountId))} → ${goal(view)}: ${paintOf(value, screen)(WORDS[value])}`;
  return [
    ...hang('', paint.bold(head), width),
    ...steps.flatMap((step, at) => drawStep(step, at + 1, view.accountId, screen)),
  ];
}

function drawStep(step: StepView, place: number, accountId: string, screen: Screen): string[] {
  const { paint, width } = screen;
  const { from, to, name, permissions, through, open, rule } = step;
  const indent = '     ';
  return [
    ...hang(`  ${place}. `, sanitize(`${stopText(from, accountId)} → ${stopText(to, accountId)}`), width),
    ...hang(indent, `${sanitize(name)} ${paint.dim(`(${rule})`)}`, width),
    ...(through === undefined ? [] : hang(indent, sanitize(`through ${through}`), width)),
    ...permissions.flatMap(({ action, resource, service, by }) => {
      const who = service === undefined ? '' : `${service}: `;
      const why = by.length === 0 ? '' : paint.dim(sanitize(` by ${listing(by, 2)}`));
      return hang(
        `${indent}- `,
        `${sanitize(`${who}${action} on ${shortArn(resource, accountId)}`)}${why}`,
        width,
      );
    }),
    ...open.flatMap((it) => hang(`${indent}if `, paint.yellow(sanitize(it)), width)),
  ];
}

function drawCut({ cut, accountId, to }: PathsView, screen: Screen): string[] {
  if (cut === undefined || cut.changes.length === 0) return [];
  const title = cut.exact && cut.changes.length === 1 ? 'One change cuts this' : 'Changes that cut these';
  const left =
    cut.remaining.length === 0
      ? `After ${cut.changes.length === 1 ? 'it' : 'them'}, ${to === 'an administrator' ? 'nobody else surely gets there' : 'the path is gone'}; checked by working it all out again.`
      : `${names(cut.remaining, accountId)} would still get there.`;
  const note = cut.exact ? '' : ' Few changes were looked for; fewer may do.';
  return [
    '',
    heading(screen, title),
    ...cut.changes.flatMap((it) => hang('  - ', sanitize(changeText(it, accountId)), screen.width)),
    ...prose(`${left}${note}`, screen),
    ...drawAlternatives(cut, accountId, screen),
  ];
}

function drawAlternatives({ alternatives }: CutView, accountId: string, screen: Screen): string[] {
  if (alternatives.length === 0) return [];
  const texts = alternatives.slice(0, 3).map((it) => changeText(it, accountId));
  return hang(screen.paint.dim('Or: '), sanitize(texts.join('; or ')), screen.width);
}

/** `take iam:PassRole out of statement 2 of deploy (role/deploy)`. */
export function changeText(change: Narrowing, accountId: string): string {
  const { policy, how, statement, sid, actions } = change;
  const where = shortArn(change.in, accountId);
  if (how === 'aws-managed') return `detach ${policy} from ${where}`;
  const what = `statement ${sid === undefined ? statement : `${statement} "${sid}"`}`;
  if (how === 'trust') return `take ${what} out of the trust policy of ${policy}`;
  const of = where.endsWith(`/${policy}`) ? where : `${policy} (${where})`;
  return actions.length === 0
    ? `take ${what} out of ${of}`
    : `take ${listing(actions)} out of ${what} of ${of}`;
}
