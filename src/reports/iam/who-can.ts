import type { Gap } from '../../iam/account/authorization.ts';
import type { Need } from '../../iam/evaluate/decision.ts';
import type { Audience, Grant } from '../../iam/exposure/exposure.ts';
import { sanitize } from '../sanitize.ts';
import { createScreen, heading } from '../terminal/screen.ts';
import type { Screen, ScreenOptions } from '../terminal/screen.ts';
import { drawTable } from '../terminal/table.ts';
import { hang } from '../terminal/wrap.ts';
import { listing, number, plural } from '../words.ts';
import { accessPaint, accessWord, drawGaps, needText, prose, shortArn } from './answer.ts';

/** Who may do an action. */
export interface WhoCanView {
  readonly accountId: string;
  readonly action: string;
  /** Undefined: on whatever resource. */
  readonly resource?: string;
  /** Users and roles in the account, however many can. */
  readonly of: number;
  readonly inside: readonly InsideRow[];
  readonly outside: readonly Grant[];
  /** Other accounts of the same owner, by the configuration. */
  readonly ownAccounts: readonly string[];
  /** Why the resource's own policy is not known; undefined where it is. */
  readonly policyProblem?: string;
  readonly gaps: readonly Gap[];
}

export interface InsideRow {
  readonly principal: string;
  readonly access: 'allowed' | 'conditional';
  readonly needs?: Need;
  /** Names of the policies that grant it. */
  readonly by: readonly string[];
}

const MOST = 40;

/** Ends with a line break. */
export function renderWhoCan(view: WhoCanView, options: ScreenOptions & { readonly all: boolean }): string {
  const screen = createScreen(options);
  // Where the resource's own policy is not known, it might let in anybody: that is said once, and not of each.
  const granted = view.inside.filter((it) => it.by.length > 0);
  const shown = options.all ? granted : granted.slice(0, MOST);
  const rest = granted.length - shown.length;
  return [
    '',
    ...prose(screen.paint.bold(sumOf(view, granted)), screen),
    ...(shown.length === 0 ? [] : ['', ...drawInside(shown, view.accountId, screen)]),
    ...(rest === 0 ? [] : [screen.paint.dim(`… and ${number(rest)} more: --all lists them`)]),
    ...drawOutside(view, screen),
    ...drawUnread(view, screen),
    ...drawGaps(view.gaps, screen),
    '',
  ].join('\n');
}

function sumOf({ action, resource, of }: WhoCanView, granted: readonly InsideRow[]): string {
  const sure = granted.filter((it) => it.access === 'allowed').length;
  const some = granted.length - sure;
  const what = `${sanitize(action)} on ${resource === undefined ? 'every resource' : sanitize(resource)}`;
  const further = resource === undefined ? 'on some resources or under conditions' : 'under conditions';
  const who = plural(of, 'user or role', 'users and roles');
  return `${number(sure)} of ${who} can ${what}; ${number(some)} more ${further}.`;
}

function drawInside(rows: readonly InsideRow[], accountId: string, screen: Screen): string[] {
  const columns = [{ title: 'Can' }, { title: 'Who', flexible: true }, { title: 'By', flexible: true }];
  const cells = rows.map(({ principal, access, needs, by }) => [
    { text: accessWord(access), paint: accessPaint(screen, access) },
    sanitize(shortArn(principal, accountId)),
    sanitize(
      [listing(by, 3), ...(needs === undefined ? [] : [needText(needs)])]
        .filter((it) => it !== '')
        .join(', '),
    ),
  ]);
  return drawTable(columns, cells, screen);
}

function drawOutside({ outside, ownAccounts }: WhoCanView, screen: Screen): string[] {
  if (outside.length === 0) return [];
  return [
    '',
    heading(screen, "Others, by the resource's own policy"),
    ...outside.flatMap((it) => {
      const open = it.conditions.length === 0 ? '' : `, if ${it.conditions.join(' and ')}`;
      const deputy = it.confusedDeputy === 'open' ? ', on behalf of anybody' : '';
      return hang(
        '  - ',
        sanitize(`${audienceText(it.audience, it, ownAccounts)}${deputy}${open} (statement ${it.statement})`),
        screen.width,
      );
    }),
  ];
}

function audienceText(audience: Audience, { principals }: Grant, own: readonly string[]): string {
  if (typeof audience === 'object') {
    return 'accounts' in audience
      ? `account ${listing(
          audience.accounts.map((id) => (own.includes(id) ? `${id} (yours)` : id)),
          6,
        )}`
      : `the organization ${listing(audience.organization, 6)}`;
  }
  switch (audience) {
    case 'everyone':
      return 'everyone on the Internet';
    case 'authenticated-aws':
      return 'everyone with an AWS account';
    case 'conditional-everyone':
      return 'everyone who meets the conditions';
    case 'service':
      return `the service ${listing(principals, 6)}`;
    case 'same-account':
      return 'this account';
  }
}

function drawUnread({ resource, policyProblem }: WhoCanView, screen: Screen): string[] {
  if (policyProblem === undefined || resource === undefined) return [];
  const text = `The policy of ${sanitize(resource)} itself is not known (${sanitize(policyProblem)}): it may let in others than these, and deny any.`;
  return ['', ...prose(screen.paint.yellow(text), screen)];
}
