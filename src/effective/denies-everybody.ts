import type { Policy, Statement } from '../iam/language/policy.ts';
import { coversActions, coversResources } from '../iam/language/scope.ts';

/** Whether a resource policy denies an action to everybody, whatever else is so. A Deny with conditions leaves a way. */
export function deniesEverybody(policy: Policy, action: string, resource: string): boolean {
  return policy.statements.some(
    (statement) =>
      isForAll(statement) &&
      coversActions(statement, { pattern: action, except: [] }) &&
      coversResources(statement, resource, policy.version),
  );
}

function isForAll({ effect, principals, conditions }: Statement): boolean {
  if (effect !== 'Deny' || conditions.length > 0) return false;
  return (principals ?? []).some(({ type, value }) => value === '*' && (type === '*' || type === 'AWS'));
}
