import { newAccess } from '../iam/diff/new-access.ts';
import { canonicalText } from '../iam/language/canonical.ts';
import type { Policy } from '../iam/language/policy.ts';
import { difference, equalBits } from '../iam/sets/bits.ts';
import { policySets } from '../iam/sets/policy-sets.ts';

/** Some hundredths of a second, for a question that is asked of many pairs. */
const WORK = 1_000_000;

/** Whether it is proved that two policies allow the same, however they are written. */
export function isSameAccess(one: Policy, other: Policy): boolean {
  if (!maySameActions(one, other)) return false;
  return withoutNames(one) === withoutNames(other) || (isProved(one, other) && isProved(other, one));
}

/** Sids and ids of policies say nothing of access. */
function withoutNames({ version, statements }: Policy): string {
  return canonicalText({ version, statements: statements.map(({ sid: _sid, ...rest }) => rest) });
}

/** A quick look first: most pairs are about other actions, or about all resources the one and about some the other. */
function maySameActions(one: Policy, other: Policy): boolean {
  const [mine, theirs] = [policySets(one), policySets(other)];
  return (
    equalBits(difference(mine.allowMay, mine.denyMust), difference(theirs.allowMay, theirs.denyMust)) &&
    equalBits(difference(mine.allowMust, mine.denyMay), difference(theirs.allowMust, theirs.denyMay))
  );
}

function isProved(old: Policy, now: Policy): boolean {
  return newAccess([old], [now], { limit: 1, work: WORK }).verdict === 'none';
}
