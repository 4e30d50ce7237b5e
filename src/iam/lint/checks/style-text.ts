import { perStatement, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, PrincipalElement, Values } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import type { Subject } from '../subject.ts';

const SID_PAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html';
const STATEMENT_PAGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html';
const CONDITION_PAGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html';
const QUOTAS_PAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html';

/** How the policy reads. */
export const TEXT_CHECKS: readonly Check[] = [
  styleCheck(
    'STYLE_SID_SAYS_NOTHING',
    'SUGGESTION',
    SID_PAGE,
    perStatement(function* ({ sid }) {
      // Editors number statements: Stmt1600000000000, VisualEditor0.
      if (sid === undefined || !/^(?:[a-z]|(?:sid|stmt|statement|visualeditor)?\d+)$/i.test(sid.value))
        return;
      yield hit(
        sid,
        `The Sid ${quoted(sid.value)} does not tell what the statement is for.`,
        'Say it in a few words.',
      );
    }),
  ),
  styleCheck('STYLE_MERGEABLE_STATEMENTS', 'SUGGESTION', STATEMENT_PAGE, mergeable),
  styleCheck('STYLE_TAG_KEY_CASE', 'WARNING', CONDITION_PAGE, tagCase),
  styleCheck('STYLE_UNSUPPORTED_CHARACTER', 'ERROR', QUOTAS_PAGE, characters),
];

/** Statements that differ in their actions only; those with Sids were kept apart on purpose. */
function* mergeable({ statements }: Subject): Iterable<Hit> {
  const firsts = new Map<string, LintStatement>();
  for (const statement of statements) {
    if (statement.sid !== undefined || statement.actions === undefined) continue;
    const rest = restOf(statement);
    const first = firsts.get(rest);
    if (first === undefined) firsts.set(rest, statement);
    else {
      const message = `The statement differs from ${first.path} in its actions only.`;
      yield hit(statement, message, `Move its actions to ${first.path}.`);
    }
  }
}

function restOf({
  effect,
  resources,
  notResources,
  principal,
  notPrincipal,
  conditions,
}: LintStatement): string {
  return JSON.stringify([
    effect?.value,
    textsOf(resources),
    textsOf(notResources),
    principalTexts(principal),
    principalTexts(notPrincipal),
    conditions.map((it) => [it.operator.value, it.lowerKey, textsOf(it.values)]),
  ]);
}

function textsOf(values: Values | undefined): readonly string[] | undefined {
  return values?.items.map((it) => it.value).toSorted();
}

function principalTexts(element: PrincipalElement | undefined): unknown {
  return element?.bare?.value ?? element?.entries.map((it) => [it.key, textsOf(it.values)]);
}

/** Condition keys have no case, tags have: whichever tag a request has, both conditions are about it. */
function* tagCase({ statements }: Subject): Iterable<Hit> {
  const firsts = new Map<string, string>();
  for (const condition of statements.flatMap((it) => it.conditions)) {
    const { key, lowerKey } = condition;
    const slash = key.indexOf('/');
    if (slash < 0 || !/tag\/$/i.test(key.slice(0, slash + 1).slice(-4))) continue;
    const tag = key.slice(slash + 1);
    const first = firsts.get(lowerKey) ?? tag;
    firsts.set(lowerKey, first);
    if (first === tag) continue;
    const message = `The tags ${quoted(tag)} and ${quoted(first)} are one to a condition, and two to a resource.`;
    yield hit(condition, message, 'Write the tag as the resources have it.');
  }
}

/** IAM takes tab, line feed, carriage return and U+0020 to U+00FF; other services take all but controls. */
const IAM_ONLY = /[^\t\n\r\u0020-\u00FF]/u;
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]|\p{Cs}/u;

function* characters({ document: { text, whole }, options }: Subject): Iterable<Hit> {
  const pattern = options.type === 'resource' ? UNPRINTABLE : IAM_ONLY;
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const found = pattern.exec(body);
  if (found === null) return;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const at = { path: whole.path, at: found.index + text.length - body.length };
  yield hit(
    at,
    `AWS does not take the character U+${code} in this policy.`,
    'Replace it, or write "?" or "*" in its place.',
  );
}
