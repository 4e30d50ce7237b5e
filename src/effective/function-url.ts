import type { Grant } from '../iam/exposure/exposure.ts';
import { evaluateConditions } from '../iam/language/conditions.ts';
import type { Policy } from '../iam/language/policy.ts';
import type { FunctionFacts } from '../model/kinds/lambda.ts';

const INVOKE_URL = 'lambda:invokefunctionurl';
const AUTH_TYPE = 'lambda:functionurlauthtype';
/** Beside the right to call the URL, its callers need that to invoke the function by it: a second statement. */
const BY_URL = 'lambda:invokedviafunctionurl';

/**
 * Whether a public grant of a function's policy is of use. What it grants through the function's URL is not where
 * there is no URL, nor where it asks for another kind of authentication than this one has.
 *
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
export function letsIn(grant: Grant, policy: Policy, urlAuthType: FunctionFacts['urlAuthType']): boolean {
  const conditions = policy.statements[grant.statement]?.conditions ?? [];
  const throughUrl =
    conditions.some(({ key }) => key === AUTH_TYPE || key === BY_URL) ||
    grant.actions.every((action) => action.toLowerCase() === INVOKE_URL);
  if (!throughUrl) return true;
  if (urlAuthType === null) return false;
  const context = (key: string) =>
    key === AUTH_TYPE
      ? ({ state: 'known', values: [urlAuthType] } as const)
      : ({ state: 'unknown' } as const);
  return evaluateConditions(conditions, context, policy.version) !== 'false';
}
