import type { Authorization, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import { decide } from '../evaluate/decide.ts';
import type { Access } from '../evaluate/decision.ts';
import type { Policy } from '../language/policy.ts';
import { callerOf } from '../sets/callers.ts';

const ASSUME_ROLE = 'sts:AssumeRole';

/** May the principal assume the role, by every policy that has a say? */
export function mayAssume(
  authorization: Authorization,
  principal: PrincipalEntity,
  role: PrincipalEntity,
): Access {
  return decideAssume(authorization, principal, role.arn, role.trust, role.tags);
}

/** May it assume roles whose trust policies name it (`itself`) or everyone? Says what holds of all roles. */
export function mayAssumeTrusting(
  authorization: Authorization,
  principal: PrincipalEntity,
  trusted: 'itself' | 'everyone',
): Access {
  const { partition, accountId } = authorization;
  const every = `arn:${partition}:iam::${accountId}:role/*`;
  const trust: Policy = {
    version: '2012-10-17',
    statements: [
      {
        effect: 'Allow',
        principals: [{ type: 'AWS', value: trusted === 'itself' ? principal.arn : '*' }],
        actions: [ASSUME_ROLE],
        conditions: [],
      },
    ],
  };
  return decideAssume(authorization, principal, every, { name: 'trust', how: 'trust', policy: trust });
}

function decideAssume(
  authorization: Authorization,
  principal: PrincipalEntity,
  resource: string,
  trust: PolicySource | undefined,
  resourceTags?: Readonly<Record<string, string>>,
): Access {
  const { accountId, organization } = authorization;
  return decide(
    {
      caller: callerOf(authorization, principal),
      action: ASSUME_ROLE,
      resource,
      resourceAccountId: accountId,
      ...(resourceTags === undefined ? {} : { resourceTags }),
    },
    { identity: principal.policies, boundary: principal.boundary, organization, resource: trust },
  ).access;
}
