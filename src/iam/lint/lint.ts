import { MAX_TEXT, readJsonText } from '../language/json-text.ts';
import { decodeIfEncoded } from '../language/policy.ts';
import { awsCheck, styleCheck } from './check.ts';
import type { Check } from './check.ts';
import { CHECKS } from './checks.ts';
import { hit } from './finding.ts';
import type { Hit, LintFinding } from './finding.ts';
import { positionsIn } from './positions.ts';
import { readDocument } from './read-document.ts';
import { countSteps } from './steps.ts';
import { subjectOf } from './subject.ts';
import type { LintOptions, PolicyType } from './subject.ts';

export type { LintFinding, LintOptions };

export interface LintResult {
  /** In the order of the text. */
  readonly findings: readonly LintFinding[];
  /** How many more there were: of one code, and in all, only so many are told. */
  readonly omitted: number;
}

const MOST_OF_ONE_CODE = 100;
const MOST_IN_ALL = 1_000;

/** Ordinary policies take some 6 steps a character, and the worst of AWS's own 1.2 million. */
export const STEPS_AT_LEAST = 1_000_000;
export const STEPS_PER_CHARACTER = 20;

/**
 * Judges the text of a policy by the checks of IAM Access Analyzer's ValidatePolicy and some of our own. Takes
 * what IAM returns, percent-encoded too; places are then those of the decoded text. Never throws.
 */
export function lint(text: string, options: LintOptions): LintResult {
  return lintCounted(text, options).result;
}

/** The same, with the steps that it took; see `Steps`. */
export function lintCounted(
  text: string,
  options: LintOptions,
): { readonly result: LintResult; readonly steps: number } {
  const plain = decodeIfEncoded(text);
  if (plain.length > MAX_TEXT) return { result: unread(plain, [tooLong(options.type, plain)]), steps: 0 };
  const json = readJsonText(plain);
  if (!json.ok) return { result: unread(plain, [notJson(json.error, json.at ?? 0)]), steps: 0 };
  const steps = countSteps(STEPS_AT_LEAST + STEPS_PER_CHARACTER * plain.length);
  const subject = subjectOf(readDocument(plain, json.node), options, steps);
  const found: Found[] = [];
  const counts = new Map<string, number>();
  let omitted = 0;
  for (const check of CHECKS) {
    if (check.policies?.includes(options.type) === false) continue;
    for (const it of check.find(subject)) {
      const count = (counts.get(check.code) ?? 0) + 1;
      counts.set(check.code, count);
      if (count > MOST_OF_ONE_CODE || found.length >= MOST_IN_ALL) omitted += 1;
      else found.push([check, it]);
    }
  }
  if (steps.ranOut()) found.push([NOT_FULLY_CHECKED, hit(subject.document.whole, ...WHY_NOT_FULLY)]);
  return { result: { findings: told(plain, found), omitted }, steps: steps.taken() };
}

type Found = readonly [Check, Hit];

function told(text: string, found: readonly Found[]): readonly LintFinding[] {
  const positions = positionsIn(text);
  return found
    .toSorted(([, one], [, other]) => one.at.at - other.at.at)
    .map(([{ code, type, learnMore }, { at, message, fix }]) => ({
      code,
      type,
      message,
      where: { path: at.path, ...positions.of(at.at) },
      learnMore,
      fix,
    }));
}

function unread(text: string, found: readonly Found[]): LintResult {
  return { findings: told(text, found), omitted: 0 };
}

function none(): readonly Hit[] {
  return [];
}

const NOT_FULLY_CHECKED = styleCheck(
  'STYLE_NOT_FULLY_CHECKED',
  'WARNING',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  none,
);
const WHY_NOT_FULLY = [
  'The policy takes too long to compare in full, so that some findings may be missing.',
  'Split the policy, or shorten its lists of wildcards.',
] as const;

const JSON_SYNTAX_ERROR = awsCheck('JSON_SYNTAX_ERROR', 'ERROR', none);

function notJson(error: string, at: number): Found {
  return [JSON_SYNTAX_ERROR, hit({ path: '', at }, `The text is no JSON: ${error}.`, 'Mend the text there.')];
}

const SIZE_CODES: Readonly<Record<PolicyType, string>> = {
  identity: 'IDENTITY_POLICY',
  'permissions-boundary': 'IDENTITY_POLICY',
  resource: 'RESOURCE_POLICY',
  trust: 'ROLE_TRUST_POLICY',
  scp: 'SCP',
  rcp: 'RCP',
};

/** Beyond every quota of AWS, and not read at all. */
function tooLong(type: PolicyType, text: string): Found {
  const isError = type === 'scp' || type === 'rcp';
  const code = `POLICY_SIZE_EXCEEDS_${SIZE_CODES[type]}_QUOTA`;
  const message = `The policy has ${text.length} characters, more than AWS takes of any, and was not read.`;
  const check = awsCheck(code, isError ? 'ERROR' : 'WARNING', none);
  return [check, hit({ path: '', at: 0 }, message, 'Split it into several policies.')];
}
