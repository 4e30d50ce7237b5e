import type { Gap } from '../../iam/account/authorization.ts';
import type { Share } from '../../iam/bring-down/bring-down.ts';
import type { Value } from '../../iam/escalation/rules/rule.ts';
import { sanitize } from '../sanitize.ts';
import { createScreen, heading } from '../terminal/screen.ts';
import type { Screen, ScreenOptions } from '../terminal/screen.ts';
import { drawTable } from '../terminal/table.ts';
import { listing, number } from '../words.ts';
import { drawGaps, prose, shortArn } from './answer.ts';

/** Who could bring the account down. */
export interface BringDownView {
  readonly accountId: string;
  /** Of all users and roles that can do anything, those that AWS manages apart. */
  readonly share: Share;
  /** Of those who may change permissions somewhere, or destroy everything of some class. */
  readonly privileged: Share;
  readonly classes: readonly ClassRow[];
  readonly breakers: readonly BreakerRow[];
  readonly gaps: readonly Gap[];
}

export interface ClassRow extends Share {
  readonly id: string;
  /** After "can": `delete stored data`. */
  readonly does: string;
  readonly harm: string;
}

export interface BreakerRow {
  readonly principal: string;
  readonly value: 'certain' | 'perhaps';
  readonly by: 'administrator' | 'escalation' | 'classes';
  readonly toAdmin?: Value;
  /** Classes of destruction that it reaches; `as`: acting as somebody else. */
  readonly classes: readonly { readonly id: string; readonly value: string; readonly as?: string }[];
}

const MOST = 40;
const BY: Readonly<Record<BreakerRow['by'], string>> = {
  administrator: 'is an administrator',
  escalation: 'can become an administrator',
  classes: 'can destroy',
};

/** Ends with a line break. */
export function renderBringDown(
  view: BringDownView,
  look: ScreenOptions & { readonly all: boolean },
): string {
  const screen = createScreen(look);
  const { paint } = screen;
  const shown = look.all ? view.breakers : view.breakers.slice(0, MOST);
  const rest = view.breakers.length - shown.length;
  return [
    '',
    ...prose(
      paint.bold(
        `${shareText(view.privileged)} of the privileged users and roles could bring the account down.`,
      ),
      screen,
    ),
    ...prose(
      `That is ${countText(view.privileged)} privileged; of all that can do anything, ${shareText(view.share)} (${countText(view.share)}).`,
      screen,
    ),
    ...prose(paint.dim(RULE), screen),
    '',
    ...drawClasses(view.classes, screen),
    ...(shown.length === 0
      ? []
      : ['', heading(screen, 'Who'), ...drawBreakers(shown, view.accountId, screen)]),
    ...(rest === 0 ? [] : [paint.dim(`… and ${number(rest)} more: --all lists them`)]),
    ...(shown.some((it) => it.by === 'escalation')
      ? ['', paint.dim('`iam paths --from NAME` tells how one becomes an administrator.')]
      : []),
    ...drawGaps(view.gaps, screen),
    '',
  ].join('\n');
}

const RULE =
  'Counted is who is or can become an administrator, or can destroy everything of three or more classes; privileged is who may change permissions, or destroy everything of one class.';

/** `12 %`, `12 to 30 %`. */
export function shareText({ certain, perhaps, of }: Share): string {
  const percent = (count: number): number => (of === 0 ? 0 : Math.round((100 * count) / of));
  const [low, high] = [percent(certain), percent(perhaps)];
  return low === high ? `${low} %` : `${low} to ${high} %`;
}

function countText({ certain, perhaps, of }: Share): string {
  return `${certain === perhaps ? number(certain) : `${number(certain)} to ${number(perhaps)}`} of ${number(of)}`;
}

function drawClasses(classes: readonly ClassRow[], screen: Screen): string[] {
  const rows = classes.map((it) => [
    { text: number(it.certain), paint: it.certain > 0 ? screen.paint.red : screen.paint.dim },
    it.perhaps === it.certain ? '' : `+${number(it.perhaps - it.certain)}`,
    it.does,
    { text: it.harm, paint: screen.paint.dim },
  ]);
  const columns = [
    { title: 'Surely', align: 'right' as const },
    { title: 'perhaps', align: 'right' as const },
    { title: 'can', flexible: true },
    { title: '', flexible: true, from: 90 },
  ];
  return drawTable(columns, rows, screen);
}

function drawBreakers(rows: readonly BreakerRow[], accountId: string, screen: Screen): string[] {
  const cells = rows.map(({ principal, value, by, classes }) => {
    const through = new Set(classes.flatMap((it) => it.as ?? []).map((it) => shortArn(it, accountId)));
    const as = through.size === 0 ? '' : `, as ${listing([...through], 3)}`;
    const what = by === 'classes' ? ` ${listing(classes.map((it) => it.id.replace('-', ' ')))}${as}` : '';
    return [
      value === 'certain'
        ? { text: 'surely', paint: screen.paint.red }
        : { text: 'perhaps', paint: screen.paint.yellow },
      sanitize(shortArn(principal, accountId)),
      sanitize(`${BY[by]}${what}`),
    ];
  });
  return drawTable(
    [{ title: '' }, { title: '', flexible: true }, { title: '', flexible: true }],
    cells,
    screen,
  );
}
