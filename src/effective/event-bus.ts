import type { Resource } from '../model/resource.ts';

/**
 * ARNs that the policy of an event bus can be about: the bus and its rules. Those of the default bus have its name
 * left out: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html
 */
export function busAndRules({ id, arn }: Resource): readonly string[] {
  if (arn === undefined) return ['*'];
  const rules = arn.replace(/:event-bus\/.*$/, id === 'default' ? ':rule/*' : `:rule/${id}/*`);
  return [arn, rules];
}
