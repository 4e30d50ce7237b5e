import type { LintCondition, LintStatement } from './document.ts';
import type { FindingType, Hit } from './finding.ts';
import type { PolicyType, Subject } from './subject.ts';

export interface Check {
  readonly code: string;
  readonly type: FindingType;
  readonly learnMore: string;
  /** Absent: policies of every type. */
  readonly policies?: readonly PolicyType[];
  readonly find: (subject: Subject) => Iterable<Hit>;
}

export const IDENTITY = ['identity', 'permissions-boundary'] as const;
/** Policies with a Principal element. */
export const WITH_PRINCIPAL = ['resource', 'trust', 'rcp'] as const;

/** What actions, resources and condition keys there are. */
export const REFERENCE_PAGE =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html';

const PAGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks';

const SECTION: Readonly<Record<FindingType, string>> = {
  ERROR: 'error',
  SECURITY_WARNING: 'security-warning',
  WARNING: 'general-warning',
  SUGGESTION: 'suggestion',
};

/** A check that AWS's ValidatePolicy makes too, under its issue code. */
export function awsCheck(
  code: string,
  type: FindingType,
  find: Check['find'],
  policies?: readonly PolicyType[],
): Check {
  const learnMore = `${PAGE}-${SECTION[type]}-${code.toLowerCase().replaceAll('_', '-')}`;
  return { code, type, learnMore, find, ...(policies === undefined ? {} : { policies }) };
}

/** A check of our own. */
export function styleCheck(
  code: `STYLE_${string}`,
  type: FindingType,
  learnMore: string,
  find: Check['find'],
  policies?: readonly PolicyType[],
): Check {
  return { code, type, learnMore, find, ...(policies === undefined ? {} : { policies }) };
}

/** Runs on each statement by itself. */
export function perStatement(
  find: (statement: LintStatement, subject: Subject) => Iterable<Hit>,
): Check['find'] {
  return function* (subject) {
    for (const statement of subject.statements) yield* find(statement, subject);
  };
}

/** Runs on each key of each condition. */
export function perCondition(
  find: (condition: LintCondition, statement: LintStatement, subject: Subject) => Iterable<Hit>,
): Check['find'] {
  return perStatement(function* (statement, subject) {
    for (const condition of statement.conditions) yield* find(condition, statement, subject);
  });
}
