import type { Truth } from '../language/truth.ts';
import type { Access, StatementRef, Step } from './decision.ts';
import type { Case } from './verdict.ts';
import { isPrincipal } from './asked.ts';

/** What decided, in one sentence. */
export function summaryOf(access: Access, steps: readonly Step[], it: Case<Truth>): string {
  const { action, resource } = it.asked.request;
  const what = `${action} on ${resource}`;
  if (access === 'allowed') return `${what} is allowed: ${whatAllows(steps)}.`;
  if (access === 'denied') return `${what} is denied: ${whatDenies(steps, it)}.`;
  return `${what} is allowed only where ${whatIsOpen(steps)}.`;
}

const GRANTING: readonly Step['step'][] = ['identity-policy', 'resource-policy', 'key-grant'];

function whatAllows(steps: readonly Step[]): string {
  for (const name of GRANTING) {
    const found = steps.find((it) => it.step === name && it.outcome === 'allows');
    const ref = found?.statements.find((it) => it.applies === 'true');
    if (ref !== undefined) return `${refText(ref)} allows it`;
    if (found?.note !== undefined) return found.note;
    if (found !== undefined) return 'a grant of the key allows it';
  }
  return 'every policy that has a say allows it';
}

function whatDenies(steps: readonly Step[], it: Case<Truth>): string {
  const explicit = steps.find((one) => one.step === 'explicit-deny' && one.outcome === 'denies');
  const ref = explicit?.statements.find((one) => one.applies === 'true');
  if (ref !== undefined) return `${refText(ref)} denies it`;
  const limit = steps.find((one) => one.outcome === 'denies');
  const grants = steps.some((one) => GRANTING.includes(one.step) && one.outcome.startsWith('allows'));
  if (limit !== undefined && (grants || limit.step === 'service-control-policy')) return limitText(limit);
  if (it.asked.isSameAccount && it.layers.ownPolicyDecides)
    return 'the policy of the resource does not allow it, or leave it to identity policies that do';
  return isPrincipal(it.asked.caller) && !it.asked.isSameAccount
    ? "both the caller's own policies and the policy of the resource must allow it across accounts"
    : 'no policy allows it';
}

const LIMITS: Partial<Readonly<Record<Step['step'], string>>> = {
  'service-control-policy': 'the service control policies do not allow it',
  'permissions-boundary': 'the permissions boundary does not allow it',
  'session-policy': 'the session policy does not allow it',
  'vpc-endpoint-policy': 'the policy of the VPC endpoint does not allow it',
};

function limitText({ step, note }: Step): string {
  return note ?? LIMITS[step] ?? 'a limit does not allow it';
}

const SHOWN = 3;

function whatIsOpen(steps: readonly Step[]): string {
  const conditions = steps.flatMap((it) => it.statements.flatMap(openTexts));
  const unread = steps
    .filter((it) => it.outcome === 'unread')
    .map((it) => `what was not read agrees (${it.step})`);
  const open = [...new Set([...conditions, ...unread])];
  if (open.length === 0) return 'what is not known here agrees';
  const more = open.length > SHOWN ? `, and ${open.length - SHOWN} more` : '';
  return `${open.slice(0, SHOWN).join('; ')}${more}`;
}

function openTexts({ applies, effect, conditions }: StatementRef): readonly string[] {
  if (applies === 'true') return [];
  return effect === 'Allow' ? conditions : conditions.map((it) => `not ${it}`);
}

function refText({ source, statement, sid }: StatementRef): string {
  return `statement ${statement}${sid === undefined ? '' : ` (${sid})`} of ${source.name}`;
}
