import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import { actionNumber } from '../actions/actions.ts';
import { askedOf } from '../evaluate/asked.ts';
import type { Caller } from '../evaluate/decision.ts';
import type { Context, ContextValue } from '../language/conditions.ts';
import { isAboutResource } from './asked-keys.ts';
import { hasBit } from './bits.ts';
import { policySets } from './policy-sets.ts';

/** The principal as it asks: of a role, any session of it. */
export function callerOf({ accountId }: Authorization, principal: PrincipalEntity): Caller {
  const { kind, arn, tags } = principal;
  const caller = { kind, arn, accountId, isServiceLinked: isServiceLinkedRole(principal) };
  return kind === 'role' && takesSessionTags(principal) ? caller : { ...caller, tags };
}

export function isServiceLinkedRole({ path }: PrincipalEntity): boolean {
  return path.startsWith('/aws-service-role/');
}

/**
 * Whether sessions of the role may bring tags of their own, over those of the role.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
function takesSessionTags({ trust }: PrincipalEntity): boolean {
  const action = actionNumber('sts:TagSession');
  if (trust?.policy === undefined || action === undefined) return true;
  return hasBit(policySets(trust.policy).allowMay, action);
}

const UNKNOWN: ContextValue = { state: 'unknown' };

/** What every request of the caller holds for the action, whatever it is about. */
export function callerContext(
  { organization, accountId }: Authorization,
  caller: Caller,
  action: string,
  further?: Context,
): Context {
  const request = { caller, action, resource: '*', resourceAccountId: accountId };
  const told = further === undefined ? request : { ...request, context: further };
  const { context } = askedOf(told, { organization, boundary: null });
  return (key) => {
    const value = further?.(key) ?? UNKNOWN;
    if (value.state !== 'unknown') return value;
    return isAboutResource(key) ? UNKNOWN : context(key);
  };
}
