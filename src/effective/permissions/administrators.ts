import type { Authorization, PolicySource, PrincipalEntity } from '../../iam/account/authorization.ts';
import { everything } from '../policy-breadth.ts';

/** The policies of a list that allow every action on every resource, under conditions or not. */
export function adminSources(
  { accountId: account, partition }: Authorization,
  policies: readonly PolicySource[],
): readonly PolicySource[] {
  return policies.filter(
    ({ policy }) => policy !== undefined && everything(policy, { account, partition }).length > 0,
  );
}

/** A group that gives full administrator rights. */
export interface AdminGroup {
  readonly name: string;
  readonly arn: string;
  readonly members: readonly PrincipalEntity[];
}

export function adminGroups(authorization: Authorization): readonly AdminGroup[] {
  const { groups, principals } = authorization;
  return groups
    .filter(({ policies }) => adminSources(authorization, policies).length > 0)
    .map(({ name, arn }) => ({ name, arn, members: principals.filter((it) => it.groups.includes(name)) }));
}

/** Whether the role can be taken on by people: of this account, of another, or from an identity provider. */
export function isForPeople({ trust }: PrincipalEntity): boolean {
  const allowed = trust?.policy?.statements.filter((it) => it.effect === 'Allow') ?? [];
  return allowed.some(({ principals = [] }) =>
    principals.some(
      ({ type, value }) => type === 'AWS' || (type === 'Federated' && /:saml-provider\//.test(value)),
    ),
  );
}
