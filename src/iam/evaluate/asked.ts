import type { Context } from '../language/conditions.ts';
import { variablesOf } from '../language/conditions.ts';
import type { VariableLookup } from '../language/variables.ts';
import { actionFacts } from './action-facts.ts';
import type { ActionFacts } from './action-facts.ts';
import { callerIdentity } from './caller-identity.ts';
import type { CallerIdentity } from './caller-identity.ts';
import type { AccessRequest, Policies } from './decision.ts';
import { requestContext } from './request-context.ts';
import { targetOf } from './resource-test.ts';
import type { Target } from './resource-test.ts';

/** A request with all that follows from it, made once for each decision. */
export interface Asked {
  readonly request: AccessRequest;
  readonly caller: CallerIdentity;
  /** In lower case. */
  readonly action: string;
  readonly facts: ActionFacts;
  readonly target: Target;
  readonly context: Context;
  readonly variables: VariableLookup;
  readonly isSameAccount: boolean;
  readonly hasBoundary: boolean;
}

export function askedOf(
  request: AccessRequest,
  policies: Pick<Policies, 'organization' | 'resourceOrganization' | 'vpcEndpoint' | 'boundary'>,
): Asked {
  const caller = callerIdentity(request.caller);
  const action = request.action.toLowerCase();
  const facts = actionFacts(action);
  const isSameAccount = caller.account !== undefined && caller.account === request.resourceAccountId;
  const context = requestContext({ request, policies, caller, action: facts, isSameAccount });
  return {
    request,
    caller,
    action,
    facts,
    target: targetOf(request.resource, facts),
    context,
    variables: variablesOf(context),
    isSameAccount,
    hasBoundary: policies.boundary !== null && isEntity(caller),
  };
}

/** Users, roles and their sessions: those that identity policies and boundaries hold for. */
export function isEntity({ kind }: CallerIdentity): boolean {
  return kind === 'user' || kind === 'role' || kind === 'session' || kind === 'federated';
}

/** Who acts for an account, the root user included. */
export function isPrincipal(caller: CallerIdentity): boolean {
  return caller.kind === 'root' || isEntity(caller);
}
