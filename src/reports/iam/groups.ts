import type { Gap } from '../../iam/account/authorization.ts';
import type { GroupProposal } from '../../iam/least-privilege/groups.ts';
import type { MixedRole, MixingResult } from '../../iam/least-privilege/instance-mixing.ts';
import { sanitize } from '../sanitize.ts';
import { createScreen } from '../terminal/screen.ts';
import type { Screen, ScreenOptions } from '../terminal/screen.ts';
import { hang } from '../terminal/wrap.ts';
import { listing, plural } from '../words.ts';
import { drawGaps, prose, shortArn } from './answer.ts';

/** Users that could share a group. */
export interface GroupsView {
  readonly accountId: string;
  readonly groups: readonly GroupProposal[];
  readonly gaps: readonly Gap[];
}

/** Ends with a line break. */
export function renderGroups({ accountId, groups, gaps }: GroupsView, look: ScreenOptions): string {
  const screen = createScreen(look);
  const sum =
    groups.length === 0
      ? 'No users hold the same policies themselves.'
      : `${plural(groups.length, 'group')} could take the place of policies that users hold one by one.`;
  return [
    '',
    ...prose(screen.paint.bold(sum), screen),
    ...groups.flatMap((it) => ['', ...drawGroup(it, accountId, screen)]),
    ...drawGaps(gaps, screen),
    '',
  ].join('\n');
}

function drawGroup(
  { name, existing, users, policies, remarks }: GroupProposal,
  accountId: string,
  screen: Screen,
): string[] {
  return [
    screen.paint.bold(sanitize(existing === undefined ? name : `${existing} (there already)`)),
    ...hang(
      '  users     ',
      sanitize(
        listing(
          users.map((it) => shortArn(it, accountId)),
          12,
        ),
      ),
      screen.width,
    ),
    ...hang(
      '  policies  ',
      sanitize(listing(policies.map((it) => `${it.name} (${it.how.replace('-', ' ')})`))),
      screen.width,
    ),
    ...remarks.flatMap((it) => hang('  but       ', screen.paint.yellow(sanitize(it)), screen.width)),
  ];
}

/** Roles that unrelated applications act with. */
export interface SharedRolesView extends MixingResult {
  readonly accountId: string;
  readonly gaps: readonly Gap[];
}

/** Ends with a line break. */
export function renderSharedRoles(view: SharedRolesView, look: ScreenOptions): string {
  const screen = createScreen(look);
  const { mixed, unread, accountId } = view;
  const sure = mixed.filter((it) => it.certainty === 'sure').length;
  const sum =
    mixed.length === 0
      ? 'No role was seen that unrelated applications act with.'
      : `${plural(mixed.length, 'role is', 'roles are')} shared by applications that seem to have nothing to do with each other, ${sure} of them surely.`;
  const open =
    unread.length === 0 ? [] : [`The roles of ${plural(unread.length, 'workload')} were not read.`];
  return [
    '',
    ...prose(screen.paint.bold(sum), screen),
    ...open.flatMap((it) => prose(screen.paint.yellow(it), screen)),
    ...mixed.flatMap((it) => ['', ...drawMixed(it, accountId, screen)]),
    ...drawGaps(view.gaps, screen),
    '',
  ].join('\n');
}

function drawMixed(
  { role, certainty, applications, why }: MixedRole,
  accountId: string,
  screen: Screen,
): string[] {
  const { paint, width } = screen;
  const sign = certainty === 'sure' ? paint.red('surely') : paint.yellow('perhaps');
  return [
    `${paint.bold(sanitize(shortArn(role, accountId)))}: ${sign}`,
    ...why.flatMap((it) => hang('  ', sanitize(it), width)),
    ...applications.flatMap(({ name, workloads, split }) => [
      ...hang(
        '  - ',
        sanitize(
          `${name}: ${listing(
            workloads.map((it) => it.split(':').slice(5).join(':')),
            4,
          )}`,
        ),
        width,
      ),
      ...(split.known
        ? [
            ...hang('      ', `${sanitize(split.roleName)}, with what it used:`, width),
            ...JSON.stringify({ Version: '2012-10-17', Statement: split.statements }, null, 2)
              .split('\n')
              .map((line) => `      ${sanitize(line)}`),
          ]
        : hang('      ', paint.dim(sanitize(`${split.roleName}: ${split.why}`)), width)),
    ]),
  ];
}
