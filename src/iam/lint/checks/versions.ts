import { awsCheck, perStatement, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, Text } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import { operatorNamed } from '../../language/operators.ts';
import type { Subject } from '../subject.ts';

const VARIABLES_PAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html';

/** The Version element, and what depends on it: policy variables. */
export const VERSION_CHECKS: readonly Check[] = [
  awsCheck('MISSING_VERSION', 'WARNING', function* ({ document, statements }) {
    if (document.version !== undefined || statements.length === 0) return;
    const message = 'The policy has no Version, and is read as of 2008-10-17, without policy variables.';
    yield hit(document.whole, message, 'Add "Version": "2012-10-17".');
  }),
  awsCheck('INVALID_VERSION', 'ERROR', function* ({ document: { version } }) {
    if (version === undefined || ['2012-10-17', '2008-10-17'].includes(version.value)) return;
    const message = `${quoted(version.value)} is no version of the policy language.`;
    yield hit(version, message, 'Write "2012-10-17"; it is no date to be updated.');
  }),
  styleCheck('STYLE_OLD_VERSION', 'SUGGESTION', VARIABLES_PAGE, function* ({ document: { version } }) {
    if (version?.value !== '2008-10-17') return;
    const message = 'The policy is of version 2008-10-17, in which policy variables are plain text.';
    yield hit(version, message, 'Write "2012-10-17".');
  }),
  awsCheck('VARIABLE_UNSUPPORTED_IN_VERSION', 'ERROR', function* (subject) {
    if (subject.version === '2012-10-17') return;
    for (const it of variablesIn(subject, textsWithVariables)) {
      const message = `In a policy of version 2008-10-17, ${quoted(it.variable)} is plain text.`;
      yield hit(it.at, message, 'Set the Version to "2012-10-17".');
    }
  }),
  awsCheck('VARIABLE_UNSUPPORTED_IN_ELEMENT', 'ERROR', function* (subject) {
    for (const it of variablesIn(subject, textsWithoutVariables)) {
      const message = `AWS does not fill in ${quoted(it.variable)} here, only in Resource and Condition.`;
      yield hit(it.at, message, 'Write out the value.');
    }
  }),
  awsCheck('MISSING_BRACE_IN_VARIABLE', 'ERROR', function* (subject) {
    for (const it of variablesIn(subject, textsWithVariables)) {
      if (it.isClosed) continue;
      yield hit(it.at, `The variable ${quoted(it.variable)} has no closing brace.`, 'Add the "}".');
    }
  }),
  awsCheck('EMPTY_VARIABLE', 'ERROR', function* (subject) {
    for (const it of variablesIn(subject, textsWithVariables)) {
      if (!it.isClosed || it.name !== '' || it.fallback !== undefined) continue;
      yield hit(it.at, `${quoted(it.variable)} names no variable.`, 'Name one, as in "${aws:username}".');
    }
  }),
  awsCheck('UNSUPPORTED_SPACE_IN_VARIABLE', 'ERROR', function* (subject) {
    for (const it of variablesIn(subject, textsWithVariables)) {
      // A tag's key may hold spaces, as it does in condition keys.
      if (!it.isClosed || it.name === '' || !/\s/.test(it.name) || /tag\//i.test(it.name)) continue;
      yield hit(it.at, `The variable ${quoted(it.variable)} has a space in its name.`, 'Remove the space.');
    }
  }),
  awsCheck('MISSING_QUOTE_IN_VARIABLE', 'ERROR', function* (subject) {
    for (const it of variablesIn(subject, textsWithVariables)) {
      if (!it.isClosed || it.fallback === undefined || /^'[^']*'$/.test(it.fallback)) continue;
      const message = `The default value of ${quoted(it.variable)} is not in single quotes.`;
      yield hit(it.at, message, "Write it as in ${aws:PrincipalTag/team, 'none'}.");
    }
  }),
  awsCheck(
    'INVALID_VARIABLE_FOR_OPERATOR',
    'ERROR',
    perStatement(function* (statement) {
      for (const { spelling, values, operator } of statement.conditions) {
        const family = operatorNamed(spelling.operator)?.family;
        if (family === undefined || family === 'string' || family === 'arn') continue;
        const at = values.items.find((it) => variablesOf(it).some(isReal));
        if (at === undefined) continue;
        const message = `${quoted(operator.value)} takes no policy variable, as in ${quoted(at.value)}.`;
        yield hit(at, message, 'Use a String or ARN operator, or write out the value.');
      }
    }),
  ),
];

interface Variable {
  readonly at: Text;
  /** As written, braces and all. */
  readonly variable: string;
  readonly name: string;
  /** What follows the comma, as written. */
  readonly fallback?: string;
  readonly isClosed: boolean;
}

type Texts = (statement: LintStatement) => Iterable<Text>;

function* variablesIn(subject: Subject, texts: Texts): Iterable<Variable> {
  for (const statement of subject.statements) {
    for (const text of texts(statement)) yield* variablesOf(text);
  }
}

function* textsWithVariables(statement: LintStatement): Iterable<Text> {
  yield* statement.resources?.items ?? [];
  yield* statement.notResources?.items ?? [];
  for (const { values } of statement.conditions) yield* values.items;
}

function* textsWithoutVariables(statement: LintStatement): Iterable<Text> {
  yield* statement.actions?.items ?? [];
  yield* statement.notActions?.items ?? [];
  for (const principal of [statement.principal, statement.notPrincipal]) {
    for (const { values } of principal?.entries ?? []) yield* values.items;
  }
}

function variablesOf(at: Text): readonly Variable[] {
  const { value } = at;
  const found: Variable[] = [];
  let start = value.indexOf('${');
  while (start >= 0) {
    const next = value.indexOf('${', start + 2);
    const part = value.slice(start, next < 0 ? undefined : next);
    const end = part.indexOf('}');
    found.push({ at, isClosed: end >= 0, ...partsOf(end < 0 ? part : part.slice(0, end + 1), end >= 0) });
    start = next;
  }
  return found;
}

function partsOf(variable: string, isClosed: boolean): Pick<Variable, 'variable' | 'name' | 'fallback'> {
  const inner = variable.slice(2, isClosed ? -1 : undefined);
  const comma = inner.indexOf(',');
  if (comma < 0) return { variable, name: inner.trim() === '' ? '' : inner };
  return { variable, name: inner.slice(0, comma).trimEnd(), fallback: inner.slice(comma + 1).trim() };
}

/** `${*}`, `${?}` and `${$}` only stand for those characters. */
function isReal({ name }: Variable): boolean {
  return !['*', '?', '$'].includes(name);
}

/** For other checks: does the value depend on the request? */
export function hasVariable(text: Text): boolean {
  return variablesOf(text).some(isReal);
}
