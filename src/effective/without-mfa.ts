import type { Authorization, PolicySource, PrincipalEntity } from '../iam/account/authorization.ts';
import { evaluateConditions } from '../iam/language/conditions.ts';
import type { Context, ContextValue } from '../iam/language/conditions.ts';
import type { Policy, Statement } from '../iam/language/policy.ts';

/**
 * How a user comes in without MFA, and what its requests then say of it: with an access key nothing, with a password
 * that no MFA was there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
 */
export type WithoutMfa = 'access-key' | 'password';

const PRESENT = 'aws:multifactorauthpresent';
const KEYS = new Set([PRESENT, 'aws:multifactorauthage']);
const ABSENT: ContextValue = { state: 'absent' };

/** The same account as it is to users who come in so: what policies ask of MFA is answered. */
export function withoutMfa(authorization: Authorization, way: WithoutMfa): Authorization {
  const said: ContextValue = way === 'password' ? { state: 'known', values: ['false'] } : ABSENT;
  const answer = answerer((key) => (key === PRESENT ? said : ABSENT));
  const { principals, organization } = authorization;
  const principal = (it: PrincipalEntity): PrincipalEntity => ({
    ...it,
    policies: it.policies.map(answer),
    boundary: it.boundary && answer(it.boundary),
  });
  if (organization.state !== 'known') return { ...authorization, principals: principals.map(principal) };
  const serviceControlPolicies = organization.serviceControlPolicies.map((level) => level.map(answer));
  return {
    ...authorization,
    principals: principals.map(principal),
    organization: { ...organization, serviceControlPolicies },
  };
}

/** Many hold the same policy: it is answered once, and stays one object. */
function answerer(context: Context): (source: PolicySource) => PolicySource {
  const known = new Map<Policy, Policy>();
  return (source) => {
    const { policy } = source;
    if (policy === undefined) return source;
    const answered = known.get(policy) ?? answeredPolicy(policy, context);
    known.set(policy, answered);
    return answered === policy ? source : { ...source, policy: answered };
  };
}

function answeredPolicy(policy: Policy, context: Context): Policy {
  if (!policy.statements.some(asksForMfa)) return policy;
  return { ...policy, statements: policy.statements.flatMap((it) => answered(it, policy, context)) };
}

function asksForMfa({ conditions }: Statement): boolean {
  return conditions.some(({ key }) => KEYS.has(key));
}

function answered(statement: Statement, { version }: Policy, context: Context): readonly Statement[] {
  const [asked, others] = [true, false].map((which) =>
    statement.conditions.filter(({ key }) => KEYS.has(key) === which),
  );
  const truth = evaluateConditions(asked ?? [], context, version);
  if (truth === 'false') return [];
  return truth === 'true' ? [{ ...statement, conditions: others ?? [] }] : [statement];
}
