import { parsePolicy } from '../iam/language/policy.ts';
import type { Policy } from '../iam/language/policy.ts';
import { asRead } from '../model/control.ts';
import type { RelatedAll } from '../model/control.ts';
import { describeCause } from '../model/causes.ts';
import type { InlinePolicy } from '../model/kinds/iam.ts';
import type { Cause } from '../model/reading.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';
import { partitionIn } from './full-access.ts';
import { notListed } from './permissions/not-listed.ts';
import type { PolicyHome } from './policy-breadth.ts';
import { unreadable } from './unreadable.ts';

/** What is wrong with the text of a policy, as clauses; or why that cannot be told. */
export type Look = (text: string, home: PolicyHome) => readonly string[] | { readonly error: string };

/** Looks at what a policy says. */
export function lookFor(find: (policy: Policy, home: PolicyHome) => readonly string[]): Look {
  return (text, home) => {
    const parsed = parsePolicy(text);
    return parsed.ok ? find(parsed.policy, home) : { error: parsed.error };
  };
}

interface CustomerPolicy {
  readonly account: string;
  readonly arn?: string;
  readonly facts: { readonly PolicyDocument: string; readonly attachmentCount: number };
}

export interface Words {
  /** What is so of a policy that is as it should be, as a clause about it: `allows no …`. */
  readonly good: string;
  /** After "expected: ". */
  readonly expected: string;
}

/**
 * The verdict on a customer managed policy. One that is attached to nobody gives nothing; as a permissions boundary,
 * which is not counted, it only limits.
 */
export function judgeManaged(policy: CustomerPolicy, look: Look, { good, expected }: Words): Judgement {
  const { PolicyDocument, attachmentCount } = policy.facts;
  const found = look(PolicyDocument, { account: policy.account, partition: partitionIn(policy.arn) });
  if ('error' in found) return unreadable('the policy document', found.error);
  if (found.length === 0) return pass(`The policy ${good}.`);
  const what = sentence(found);
  if (attachmentCount === 0) return notApplicable(`${what}, but the policy is attached to nobody.`);
  const holders =
    attachmentCount === 1 ? '1 user, group or role' : `${attachmentCount} users, groups or roles`;
  return fail(`${what}; the policy is attached to ${holders}; expected: ${expected}.`);
}

function sentence(clauses: readonly string[]): string {
  const text = clauses.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who may hold inline policies. */
export const INLINE_HOLDERS = {
  users: asRead('iam:user', ['Policies']),
  groups: asRead('iam:group', ['Policies']),
  roles: asRead('iam:role', ['Policies']),
} as const;

type Holders = RelatedAll<typeof INLINE_HOLDERS>;

/** As many are named in one reason. */
const NAMED = 10;

/** The verdict on all inline policies of an account, but for those of roles that AWS made for itself. */
export function judgeInline(
  account: string,
  holders: Holders,
  look: Look,
  { good, expected }: Words,
): Judgement {
  const lists = [holders.users, holders.groups, holders.roles];
  const [unlisted] = lists.flatMap((it) => it.unlisted);
  if (unlisted !== undefined) return notListed(unlisted.cause);
  const open: Cause[] = [];
  const wrong: { readonly holder: string; readonly clause: string }[] = [];
  let count = 0;
  for (const { kind, id, arn, name, managedByAws, readings } of lists.flatMap((it) => [...it.things])) {
    if (managedByAws) continue;
    if (!readings.Policies.known) {
      open.push(readings.Policies.cause);
      continue;
    }
    for (const { PolicyName, PolicyDocument } of readings.Policies.value) {
      count += 1;
      const which = `${PolicyName} of the ${kind.slice('iam:'.length)} ${name ?? id}`;
      const found = look(PolicyDocument, { account, partition: partitionIn(arn) });
      if ('error' in found) open.push({ kind: 'unparsable', detail: `the policy ${which}: ${found.error}` });
      else if (found.length > 0) wrong.push({ holder: arn ?? id, clause: `${which}: ${found.join('; ')}` });
    }
  }
  const restsOn = [...new Set(wrong.map(({ holder }) => holder))];
  if (wrong.length > 0) {
    const more = wrong.length > NAMED ? `; and ${wrong.length - NAMED} more` : '';
    const clauses = wrong.slice(0, NAMED).map(({ clause }) => clause);
    const policies = wrong.length === 1 ? 'Inline policy' : 'Inline policies';
    return { ...fail(`${policies} ${clauses.join('; ')}${more}; expected: ${expected}.`), restsOn };
  }
  const [cause] = open;
  if (cause !== undefined) {
    const reason = `Not all inline policies could be read: ${describeCause(cause)}.`;
    return { verdict: 'unknown', reason, cause };
  }
  if (count === 0) return { ...notApplicable('There are no inline policies.'), restsOn };
  const which = count === 1 ? 'The only inline policy' : `Each of the ${count} inline policies`;
  return { ...pass(`${which} ${good}.`), restsOn };
}

/** The verdict on a user, group or role that should have no inline policies. */
export function judgeNoInline(holder: string, policies: readonly InlinePolicy[]): Judgement {
  if (policies.length === 0) return pass(`The ${holder} has no inline policies.`);
  const names = policies.map(({ PolicyName }) => PolicyName).join(', ');
  return fail(`Inline policies of the ${holder}: ${names}; expected: none.`);
}
