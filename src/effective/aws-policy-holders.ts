import type { RelatedAll } from '../model/control.ts';
import { describeCause } from '../model/causes.ts';
import { asRead } from '../model/control.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import { notListed } from './permissions/not-listed.ts';

/** Who may hold a policy that AWS manages. */
export const MANAGED_HOLDERS = {
  users: asRead('iam:user', ['ManagedPolicyArns']),
  groups: asRead('iam:group', ['ManagedPolicyArns']),
  roles: asRead('iam:role', ['ManagedPolicyArns']),
} as const;

/** The verdict on a policy of AWS's own, by its name, that nobody should hold. */
export function judgeHolders(
  policy: string,
  { users, groups, roles }: RelatedAll<typeof MANAGED_HOLDERS>,
): Judgement {
  const [unlisted] = [users, groups, roles].flatMap((it) => it.unlisted);
  if (unlisted !== undefined) return notListed(unlisted.cause);
  const things = [...users.things, ...groups.things, ...roles.things];
  const isIt = (arn: string) => arn.split(':')[4] === 'aws' && arn.endsWith(`:policy/${policy}`);
  const holders = things.filter(
    ({ readings: { ManagedPolicyArns: arns } }) => arns.known && arns.value.some(isIt),
  );
  const restsOn = holders.map(({ id, arn = id }) => arn);
  if (holders.length > 0) {
    const names = holders.map(({ kind, id, name = id }) => `the ${kind.slice('iam:'.length)} ${name}`);
    return { ...fail(`${policy} is held by ${names.join(', ')}; expected: nobody.`), restsOn };
  }
  const [cause] = things.flatMap(({ readings: { ManagedPolicyArns: arns } }) =>
    arns.known ? [] : [arns.cause],
  );
  if (cause === undefined) return { ...pass(`Nobody holds ${policy}.`), restsOn };
  return { verdict: 'unknown', reason: `Not all holders could be read: ${describeCause(cause)}.`, cause };
}
