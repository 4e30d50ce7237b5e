import type { Gap } from '../../iam/account/authorization.ts';
import type { Access, Need } from '../../iam/evaluate/decision.ts';
import { sanitize } from '../sanitize.ts';
import { listing } from '../words.ts';
import type { Paint, Screen } from '../terminal/screen.ts';
import { heading, READABLE } from '../terminal/screen.ts';
import { hang, wrap } from '../terminal/wrap.ts';

/** What the answers to questions about permissions have in common. */

const WORDS: Readonly<Record<Access, string>> = { allowed: 'yes', conditional: 'if …', denied: 'no' };

export function accessWord(access: Access): string {
  return WORDS[access];
}

/** To be able to is what needs a look: red. */
export function accessPaint({ paint }: Screen, access: Access): Paint {
  if (access === 'allowed') return paint.red;
  return access === 'conditional' ? paint.yellow : paint.green;
}

/** `role/deploy`: enough to know a principal of the account by. */
export function shortArn(arn: string, accountId: string): string {
  const [, , service, , account, ...rest] = arn.split(':');
  return service === 'iam' && account === accountId ? rest.join(':') : arn;
}

/** A formula in words: `if StringEquals aws:sourcevpc = vpc-1 and (… or …)`, `unless …`. */
export function needText(need: Need): string {
  const text = 'not' in need ? `unless ${told(need.not, false)}` : `if ${told(need, false)}`;
  return sanitize(text);
}

function told(need: Need, inner: boolean): string {
  if ('all' in need) return joined(need.all, ' and ', inner);
  if ('any' in need) return joined(need.any, ' or ', inner);
  if ('not' in need) return `not ${told(need.not, true)}`;
  if ('condition' in need) return need.condition;
  if ('unread' in need) return need.unread;
  if ('resource' in need) return `the resource is ${need.resource}`;
  if ('principal' in need) return `the caller is ${need.principal}`;
  return `${need.omitted} more conditions hold`;
}

function joined(needs: readonly Need[], word: string, inner: boolean): string {
  const text = needs.map((it) => told(it, needs.length > 1)).join(word);
  return inner && needs.length > 1 ? `(${text})` : text;
}

/** What could not be read, and may change the answer; no lines where all was. */
export function drawGaps(gaps: readonly Gap[], screen: Screen): string[] {
  if (gaps.length === 0) return [];
  const width = Math.min(READABLE, screen.width);
  return [
    '',
    heading(screen, 'Not read, so it may change the answer'),
    ...together(gaps).flatMap(({ what, why }) =>
      hang('  - ', `${sanitize(what)}: ${sanitize(why)}`, width).map((line) => screen.paint.yellow(line)),
    ),
  ];
}

/** What was simply not asked for is told in one line. */
function together(gaps: readonly Gap[]): readonly Gap[] {
  const [unasked, others] = [gaps.filter(isUnasked), gaps.filter((it) => !isUnasked(it))];
  if (unasked.length < 3) return gaps;
  const what = listing(unasked.map((it) => it.what));
  return [...others, { what, why: 'not collected from this source' }];
}

function isUnasked({ what, why }: Gap): boolean {
  return what.startsWith('every ') && why.startsWith('it was not collected');
}

export function prose(text: string, screen: Screen): string[] {
  return wrap(text, Math.min(READABLE, screen.width));
}
