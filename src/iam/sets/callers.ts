import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import { actionFacts } from '../evaluate/action-facts.ts';
import { callerIdentity } from '../evaluate/caller-identity.ts';
import type { Caller } from '../evaluate/decision.ts';
import { requestContext } from '../evaluate/request-context.ts';
import type { Context, ContextValue } from '../language/conditions.ts';
import { isAboutResource } from './asked-keys.ts';
import { namesAction } from './statement-actions.ts';

const CALLERS = new WeakMap<PrincipalEntity, Caller>();

/** The principal as it asks: of a role, any session of it. */
export function callerOf({ accountId }: Authorization, principal: PrincipalEntity): Caller {
  const known = CALLERS.get(principal);
  if (known?.accountId === accountId) return known;
  const { kind, arn, tags } = principal;
  const caller = { kind, arn, accountId, isServiceLinked: isServiceLinkedRole(principal) };
  const whole = kind === 'role' && takesSessionTags(principal) ? caller : { ...caller, tags };
  CALLERS.set(principal, whole);
  return whole;
}

export function isServiceLinkedRole({ path }: PrincipalEntity): boolean {
  return path.startsWith('/aws-service-role/');
}

/**
 * Whether sessions of the role may bring tags of their own, over those of the role.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
function takesSessionTags({ trust }: PrincipalEntity): boolean {
  if (trust?.policy === undefined) return true;
  return trust.policy.statements.some((it) => it.effect === 'Allow' && namesAction(it, 'sts:TagSession'));
}

const UNKNOWN: ContextValue = { state: 'unknown' };

/** What every request of the caller holds for the action, whatever it is about. */
export function callerContext(
  { organization, accountId }: Authorization,
  caller: Caller,
  action: string,
  further?: Context,
): Context {
  const context = requestContext({
    request: { caller, action, resource: '*', resourceAccountId: accountId },
    policies: { organization },
    caller: callerIdentity(caller),
    action: actionFacts(action),
    isSameAccount: true,
  });
  return (key) => {
    const value = further?.(key) ?? UNKNOWN;
    if (value.state !== 'unknown') return value;
    return isAboutResource(key) ? UNKNOWN : context(key);
  };
}
