import { exactly } from '../iam/exposure/strangers.ts';
import { evaluateConditions } from '../iam/language/conditions.ts';
import type { Context } from '../iam/language/conditions.ts';
import type { Policy, Statement } from '../iam/language/policy.ts';
import { coversActions, touchesActions } from '../iam/language/scope.ts';

/** What a client of NFS may do: mount, write, and act as root. */
const CLIENT = 'elasticfilesystem:Client*';

/**
 * A client that shows no identity and connects by a mount target over TLS. It carries no key of a principal; of others (its
 * address, its VPC) nothing is known, so that a condition on them narrows.
 */
const anonymous: Context = (key) => {
  if (key === 'elasticfilesystem:accessedviamounttarget' || key === 'aws:securetransport') {
    return exactly('true', 'always');
  }
  const isOfPrincipal = /^aws:(principal|userid|username|mfa|token)/.test(key);
  return isOfPrincipal ? { state: 'absent' } : { state: 'unknown' };
};

/**
 * What the statements of a file system's policy give to every client that reaches a mount target, as patterns of actions.
 * Access by a mount target alone is not public in AWS's terms, but open to every machine of the network.
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
 */
export function givenToEveryClient(policy: Policy): readonly string[] {
  const certain = policy.statements.filter(
    (it) => isForAll(it) && evaluateConditions(it.conditions, anonymous, policy.version) === 'true',
  );
  const denied = certain.filter(({ effect }) => effect === 'Deny');
  return certain
    .filter(({ effect }) => effect === 'Allow')
    .filter((it) => touchesActions(it, { pattern: CLIENT, except: [] }))
    .flatMap(({ actions }) => actions ?? [CLIENT])
    .filter((pattern) => !denied.some((it) => coversActions(it, { pattern, except: [] })));
}

function isForAll({ principals, notPrincipals }: Statement): boolean {
  if (notPrincipals !== undefined) return true;
  return (principals ?? []).some(({ type, value }) => value === '*' && (type === '*' || type === 'AWS'));
}
