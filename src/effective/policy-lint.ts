import { lint } from '../iam/lint/lint.ts';
import type { Look } from './policy-verdicts.ts';

/** As many are told of one policy. */
const TOLD = 5;

/** Where a finding means that not all of the policy was looked at. */
const NOT_CHECKED = new Set(['JSON_SYNTAX_ERROR', 'STYLE_NOT_FULLY_CHECKED']);

/**
 * Errors and security warnings of a policy for users, groups or roles, by their codes: those of IAM Access Analyzer, and
 * some of our own.
 *
 * @param ignored codes that do not count
 */
export function lintLook(ignored: readonly string[]): Look {
  return (text, { account, partition }) => {
    const { findings } = lint(text, { type: 'identity', partition, accountId: account });
    const counted = findings.filter(
      ({ code, type }) =>
        (type === 'ERROR' || type === 'SECURITY_WARNING') &&
        !NOT_CHECKED.has(code) &&
        !ignored.includes(code),
    );
    if (counted.length > 0) return clauses(counted);
    const unchecked = findings.find(({ code }) => NOT_CHECKED.has(code));
    return unchecked === undefined ? [] : { error: lowered(unchecked.message) };
  };
}

type Finding = ReturnType<typeof lint>['findings'][number];

function clauses(findings: readonly Finding[]): readonly string[] {
  const byCode = [...Map.groupBy(findings, ({ code }) => code)];
  const told = byCode.slice(0, TOLD).map(([code, [first, ...more]]) => {
    const places = more.length === 0 ? '' : ` and ${more.length} more`;
    return `${code} at ${first?.where.path || 'the top'}${places} (${lowered(first?.message ?? '')})`;
  });
  const rest = byCode.length - told.length;
  return rest > 0 ? [...told, `${rest} more codes`] : told;
}

/** A sentence as part of another. */
function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}
