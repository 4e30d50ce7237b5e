import { exposure } from '../iam/exposure/exposure.ts';
import type { Grant } from '../iam/exposure/exposure.ts';
import { evaluateConditions } from '../iam/language/conditions.ts';
import type { Context } from '../iam/language/conditions.ts';
import { parsePolicy } from '../iam/language/policy.ts';
import type { Policy, Statement } from '../iam/language/policy.ts';
import { touchesActions } from '../iam/language/scope.ts';
import { and } from '../iam/language/truth.ts';
import type { Truth } from '../iam/language/truth.ts';
import type { Judgement } from '../model/verdict.ts';
import { partitionIn } from './full-access.ts';
import { unreadable } from './unreadable.ts';

/** A trust policy that was read, and whose role it is. */
export interface Trust {
  readonly policy: Policy;
  readonly account: string;
  readonly partition: string;
}

interface TrustingRole {
  readonly account: string;
  readonly arn?: string;
  readonly facts: { readonly AssumeRolePolicyDocument: string };
}

/** Judges the trust policy of a role; one that cannot be read leaves the question open. */
export function judgeTrust(
  { account, arn, facts }: TrustingRole,
  judge: (trust: Trust) => Judgement,
): Judgement {
  const parsed = parsePolicy(facts.AssumeRolePolicyDocument);
  if (!parsed.ok) return unreadable('the trust policy', parsed.error);
  return judge({ policy: parsed.policy, account, partition: partitionIn(arn) });
}

/** Whom the policy lets assume the role as users, roles and services of AWS: those with tokens of others left out. */
export function assumers({ policy, account, partition }: Trust): readonly Grant[] {
  const statements = policy.statements.map((it) => ({
    ...it,
    ...(it.principals && { principals: it.principals.filter(({ type }) => type !== 'Federated') }),
  }));
  return exposure({ ...policy, statements }, { accountId: account, partition, actions: ['sts:AssumeRole'] })
    .grants;
}

/**
 * The Allow statements that a request may pass, with none where a Deny surely stops it.
 *
 * @param action in any case
 * @param names whether a statement names the one who asks
 * @param context what the request holds
 */
export function passedStatements(
  { policy }: Trust,
  action: string,
  names: (statement: Statement) => Truth,
  context: Context,
): readonly string[] {
  const applies = (it: Statement): Truth => {
    if (!touchesActions(it, { pattern: action, except: [] })) return 'false';
    return and([names(it), evaluateConditions(it.conditions, context, policy.version)]);
  };
  const isStopped = policy.statements.some((it) => it.effect === 'Deny' && applies(it) === 'true');
  if (isStopped) return [];
  return policy.statements.flatMap((it, index) =>
    it.effect === 'Allow' && applies(it) !== 'false' ? [statementName(it, index)] : [],
  );
}

/** As people find it: `statement Partner`, `statement 0`. */
export function statementName({ sid }: { readonly sid?: string }, index: number): string {
  return `statement ${sid ?? index}`;
}
