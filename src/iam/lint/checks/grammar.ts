import { awsCheck, perStatement, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, Values } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Which elements there must be, and of which JSON types. */
export const GRAMMAR_CHECKS: readonly Check[] = [
  awsCheck('DATA_TYPE_MISMATCH', 'ERROR', function* ({ document }) {
    for (const it of document.mismatches) {
      const name = it.path === '' ? 'The policy' : it.path;
      yield hit(it, `${name} is a ${it.found} where AWS takes ${it.expected}.`, `Write a ${it.expected}.`);
    }
  }),
  awsCheck('INVALID_POLICY_ELEMENT', 'ERROR', function* ({ document }) {
    for (const it of document.unknownElements) {
      const { meant } = it;
      const why =
        meant === undefined ? 'is no element of the policy language' : `is not spelled as "${meant}"`;
      const fix = meant === undefined ? 'Remove it.' : `Write "${meant}".`;
      yield hit(it, `${quoted(it.value)} ${why}.`, fix);
    }
  }),
  awsCheck('MISSING_STATEMENT', 'ERROR', function* ({ document, statements }) {
    if (statements.length > 0 || document.mismatches.length > 0) return;
    yield hit(document.whole, 'The policy has no statement.', 'Add at least one statement.');
  }),
  awsCheck('MISSING_EFFECT', 'ERROR', perStatement(missing(['Effect'], 'Allow or Deny'))),
  awsCheck(
    'INVALID_EFFECT',
    'ERROR',
    perStatement(function* ({ effect }) {
      if (effect === undefined || effect.value === 'Allow' || effect.value === 'Deny') return;
      const fix = 'Write "Allow" or "Deny", with the capital.';
      yield hit(effect, `${quoted(effect.value)} is no Effect; AWS minds its case.`, fix);
    }),
  ),
  awsCheck('MISSING_ACTION', 'ERROR', perStatement(missing(['Action', 'NotAction'], 'the actions'))),
  awsCheck('MISSING_RESOURCE', 'ERROR', perStatement(missingResource), [
    'identity',
    'permissions-boundary',
    'resource',
    'scp',
    'rcp',
  ]),
  awsCheck('UNSUPPORTED_ELEMENT_COMBINATION', 'ERROR', perStatement(combinations)),
  awsCheck('EMPTY_ARRAY_ACTION', 'SUGGESTION', perStatement(emptyList('actions', 'notActions'))),
  awsCheck('EMPTY_ARRAY_RESOURCE', 'SUGGESTION', perStatement(emptyList('resources', 'notResources'))),
  styleCheck(
    'STYLE_DUPLICATE_KEY',
    'WARNING',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
    function* ({ document }) {
      for (const it of document.repeated) {
        const message = `${quoted(it.value)} stands twice in the same object, and only the last one is read.`;
        yield hit(it, message, 'Put all values under one name.');
      }
    },
  ),
];

type StatementCheck = (statement: LintStatement, subject: Subject) => Iterable<Hit>;

function missing(names: readonly string[], what: string): StatementCheck {
  return function* (statement) {
    if (names.some((name) => statement.present.has(name))) return;
    const either = names.join(' or ');
    yield hit(statement, `The statement has no ${either}.`, `Add ${either} with ${what}.`);
  };
}

const withoutResource = missing(['Resource', 'NotResource'], 'the resources');

function* missingResource(statement: LintStatement, subject: Subject): Iterable<Hit> {
  if (subject.resourceKind?.needsNoResource !== true) yield* withoutResource(statement, subject);
}

function* combinations(statement: LintStatement): Iterable<Hit> {
  for (const name of ['Action', 'Resource', 'Principal']) {
    const not = statement.present.get(`Not${name}`);
    if (not === undefined || !statement.present.has(name)) continue;
    yield hit(not, `A statement cannot have both ${name} and Not${name}.`, `Remove one of them.`);
  }
}

type ListName = 'actions' | 'notActions' | 'resources' | 'notResources';

function emptyList(...names: readonly ListName[]): StatementCheck {
  return function* (statement) {
    for (const name of names) {
      const values = statement[name];
      if (values === undefined || !isEmptyList(values)) continue;
      const message = `${lastPart(values.path)} is an empty list, so the statement does nothing.`;
      yield hit(values, message, 'Name something in it, or remove the statement.');
    }
  };
}

function isEmptyList(values: Values): boolean {
  return values.isList && values.items.length === 0;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
