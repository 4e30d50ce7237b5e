import type { Context } from '../language/conditions.ts';
import type { Truth } from '../language/truth.ts';
import { askedOf } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Access, AccessRequest, Caller, Decision, Need, Policies } from './decision.ts';
import { layersOf } from './layers.ts';
import { formulaLogic, TRUTH } from './logic.ts';
import { specialRule } from './special-rules.ts';
import { verdict } from './verdict.ts';

const ALLOWED: Decision = { access: 'allowed' };
const DENIED: Decision = { access: 'denied' };

/** May the caller do this to that? Exact where everything is known; what is not known is told in `needs`. */
export function decide(request: AccessRequest, policies: Policies): Decision {
  const asked = askedOf(request, policies);
  const special = specialRule(asked);
  if (special !== undefined) return special.access === 'allowed' ? ALLOWED : DENIED;
  const layers = layersOf(asked, policies);
  const truth = verdict({ asked, layers, policies, logic: TRUTH });
  if (truth !== 'unknown') return truth === 'true' ? ALLOWED : DENIED;
  return conditional(() => verdict({ asked, layers, policies, logic: formulaLogic() }));
}

function conditional(formula: () => boolean | Need): Decision {
  let made: Need | undefined;
  return {
    access: 'conditional',
    get needs() {
      if (made !== undefined) return made;
      const found = formula();
      made = typeof found === 'boolean' ? { all: [] } : found;
      return made;
    },
  };
}

export function accessOf(truth: Truth): Access {
  if (truth === 'unknown') return 'conditional';
  return truth === 'true' ? 'allowed' : 'denied';
}

/** The policies of the caller's own side. */
export type IdentityPolicies = Pick<Policies, 'identity' | 'boundary' | 'session' | 'organization'>;

/**
 * What the caller's own side alone comes to: identity policies within boundary, session and service control policies,
 * less what these deny. It leaves out what stands with the resource, and what no policy rules (sts:GetCallerIdentity
 * …). The resource is taken to be in the account that its ARN names, else in the caller's.
 */
export function identityAccess(
  caller: Caller,
  action: string,
  resource: string,
  policies: IdentityPolicies,
  context?: Context,
): Access {
  const own = caller.accountId ?? '';
  const request: AccessRequest = {
    caller,
    action,
    resource,
    resourceAccountId: accountIn(resource) ?? own,
    ...(context === undefined ? {} : { context }),
  };
  const alone: Policies = { ...policies, resource: null };
  const asked: Asked = { ...askedOf(request, alone), isSameAccount: true };
  const layers = { ...layersOf(asked, alone), resourceControl: { levels: [] }, ownPolicyDecides: false };
  return accessOf(verdict({ asked, layers, policies: { ...alone, grants: [] }, logic: TRUTH }));
}

function accountIn(arn: string): string | undefined {
  const account = arn.split(':', 5)[4];
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}
