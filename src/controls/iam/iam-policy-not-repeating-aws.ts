import { rememberedBy } from '../../effective/permissions/remembered.ts';
import { isSameAccess } from '../../effective/same-access.ts';
import { unreadable } from '../../effective/unreadable.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import type { Policy } from '../../iam/language/policy.ts';
import { describeCause } from '../../model/causes.ts';
import { asRead, control } from '../../model/control.ts';
import type { AsRead } from '../../model/control.ts';
import type { Cause } from '../../model/reading.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';

type AwsPolicies = AsRead<'iam:aws-policy', 'PolicyDocument'>;

export default control({
  id: 'iam-policy-not-repeating-aws',
  title: 'Customer managed policies do not repeat one of AWS’s',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A copy of one of AWS’s policies stays as it is when AWS mends the original.',
  fix: 'Attach AWS’s policy in its place and delete the copy, or write down what it is to become.',
  items: ['iam.managed-policies'],
  aka: {},
  kind: 'iam:policy',
  facts: ['PolicyDocument'],
  relations: { awsPolicies: asRead('iam:aws-policy', ['PolicyDocument']) },
  judge({ facts: { PolicyDocument } }, { related: { awsPolicies } }) {
    const parsed = parsePolicy(PolicyDocument);
    if (!parsed.ok) return unreadable('the policy document', parsed.error);
    const [unlisted] = awsPolicies.unlisted;
    if (unlisted !== undefined) return cannotTell(unlisted.cause);
    const { known, open } = readPolicies(awsPolicies);
    const same = known.find(({ policy }) => isSameAccess(parsed.policy, policy));
    if (same !== undefined) {
      const reason = `The policy allows just what AWS’s ${same.name} allows; expected: that one, or something narrower.`;
      return { ...fail(reason), restsOn: [same.arn] };
    }
    if (open === undefined) {
      const count = known.length === 1 ? 'the one policy' : `the ${known.length} policies`;
      return { ...pass(`It is the same as none of ${count} of AWS’s that are in use here.`), restsOn: [] };
    }
    return cannotTell(open);
  },
});

function cannotTell(cause: Cause): Judgement {
  const reason = `Not all of AWS’s policies that are in use here could be read: ${describeCause(cause)}.`;
  return { verdict: 'unknown', reason, cause, restsOn: [] };
}

interface Read {
  readonly known: readonly { readonly name: string; readonly arn: string; readonly policy: Policy }[];
  /** Why some could not be read. */
  readonly open: Cause | undefined;
}

/** Each is long, and is held against all of the customer's. */
const readPolicies = rememberedBy(
  (policies: AwsPolicies) => [policies],
  ({ things }): Read => {
    let open: Cause | undefined;
    const known = things.flatMap(({ id, name = id, arn = id, readings: { PolicyDocument: document } }) => {
      if (!document.known) open ??= document.cause;
      const parsed = document.known ? parsePolicy(document.value) : undefined;
      return parsed?.ok === true ? [{ name, arn, policy: parsed.policy }] : [];
    });
    return { known, open };
  },
);
