import type { ActionInfo } from '../actions/actions.ts';
import type { Call } from './call.ts';
import { textsAt } from './fields.ts';
import { asPatternText, isArn } from './resource-arns.ts';

/**
 * IAM's things have paths, which are in their ARNs and not in requests: only who makes a thing names its path. What the
 * account is known to have tells the rest.
 */
const NAMES: Readonly<Record<string, string>> = {
  user: 'userName',
  role: 'roleName',
  group: 'groupName',
  policy: 'policyName',
  'instance-profile': 'instanceProfileName',
};

const MAKERS: ReadonlySet<string> = new Set([
  'iam:CreateUser',
  'iam:CreateRole',
  'iam:CreateGroup',
  'iam:CreatePolicy',
  'iam:CreateInstanceProfile',
]);

export function identityResources(
  call: Call,
  action: ActionInfo,
  type: string,
): readonly string[] | undefined {
  const parameter = NAMES[type];
  if (parameter === undefined) return undefined;
  const { request } = call.record;
  if (action.name === 'iam:CreateServiceLinkedRole') return serviceLinkedRole(call);
  const [named] = textsAt(request, parameter);
  if (type === 'policy' && !MAKERS.has(action.name)) return undefined;
  if (named === undefined) return type === 'user' ? ownUser(call) : undefined;
  if (isArn(named)) return [named];
  const known = knownArn(call, type, named);
  if (known !== undefined) return [known];
  if (!MAKERS.has(action.name)) return [];
  const { partition, accountId } = call.where;
  const [path = '/'] = textsAt(request, 'path');
  if (accountId === undefined) return [];
  return [`arn:${partition}:iam::${accountId}:${type}${asPatternText(path)}${asPatternText(named)}`];
}

/** Where a user asks and names no user, IAM takes the user who asks. */
function ownUser({ record }: Call): readonly string[] | undefined {
  const { type, arn } = record.identity;
  return type === 'IAMUser' && arn !== undefined ? [arn] : undefined;
}

function knownArn({ authorization, where }: Call, type: string, name: string): string | undefined {
  if (authorization === undefined || authorization.accountId !== where.accountId) return undefined;
  if (type === 'group') return authorization.groups.find((it) => it.name === name)?.arn;
  if (type !== 'user' && type !== 'role') return undefined;
  // Names are unique in an account, whatever the path.
  return authorization.principals.find((it) => it.kind === type && it.name === name)?.arn;
}

/**
 * The role's path tells its service; only AWS knows the name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/create-service-linked-role.html
 */
function serviceLinkedRole({ record, where }: Call): readonly string[] {
  const [service] = textsAt(record.request, 'aWSServiceName');
  if (service === undefined || where.accountId === undefined) return [];
  const start = `arn:${where.partition}:iam::${where.accountId}:role/aws-service-role`;
  return [`${start}/${asPatternText(service)}/*`];
}
