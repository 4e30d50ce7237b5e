import type { Grant } from '../iam/exposure/exposure.ts';
import { exposure } from '../iam/exposure/exposure.ts';
import type { Policy } from '../iam/language/policy.ts';
import { parsePolicy } from '../iam/language/policy.ts';
import type { Resource } from '../model/resource.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import { partitionIn } from './full-access.ts';

/** Whose policy is asked about: the account that owns the thing, and the ARNs that the policy can be about. */
export interface PolicyOwner {
  readonly account: string;
  readonly partition: string;
  readonly resource: readonly string[];
}

/** The grants of a policy that let in anyone, or anyone with an AWS account. */
export function publicGrants(
  policy: Policy,
  { account, partition, resource }: PolicyOwner,
): readonly Grant[] {
  const { grants } = exposure(policy, { accountId: account, partition, resource });
  return grants.filter(({ audience }) => audience === 'everyone' || audience === 'authenticated-aws');
}

/** The same of a policy as text; none of a text that is no policy. */
export function publicGrantsOf(
  text: string,
  { account, arn }: Resource,
  about: readonly string[],
): readonly Grant[] {
  const parsed = parsePolicy(text);
  if (!parsed.ok) return [];
  return publicGrants(parsed.policy, { account, partition: partitionIn(arn), resource: about });
}

/** A clause: what a public grant gives, to whom. */
export function wayIn({ audience, actions, statement, sid }: Grant): string {
  const who = audience === 'everyone' ? 'everyone' : 'anyone with an AWS account';
  return `statement ${sid ?? statement} of the policy grants ${actions.join(', ')} to ${who}`;
}

/**
 * The verdict on a thing whose policy alone decides who may come from outside.
 *
 * @param what as people call it: `queue`
 * @param text the policy; null: there is none
 * @param counts which public grants are of use to a stranger; left out: all
 * @param about ARNs that the policy can be about, where the thing's own is not all
 */
export function judgePublicPolicy(
  what: string,
  { account, arn }: Resource,
  text: string | null,
  counts: (grant: Grant, policy: Policy) => boolean = () => true,
  about: readonly string[] = arn === undefined ? ['*'] : [arn],
): Judgement {
  if (text === null) return pass(`The ${what} has no policy: nobody outside the account has access.`);
  const parsed = parsePolicy(text);
  if (!parsed.ok) {
    const detail = `the policy of the ${what} cannot be read: ${parsed.error}`;
    return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
  }
  const owner = { account, partition: partitionIn(arn), resource: about };
  const ways = publicGrants(parsed.policy, owner)
    .filter((grant) => counts(grant, parsed.policy))
    .map(wayIn);
  if (ways.length === 0) return pass(`The ${what} is not public: its policy grants nothing to the public.`);
  return fail(`The ${what} is public: ${ways.join('; ')}.`);
}
