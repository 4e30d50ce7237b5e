import { awsCheck, IDENTITY, perStatement, WITH_PRINCIPAL } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, PrincipalElement, Text } from '../document.ts';
import { hit, listed, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { nearest } from '../knowledge/nearest.ts';
import type { Subject } from '../subject.ts';

const TYPES = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
export const PRINCIPAL_CHECKS: readonly Check[] = [
  awsCheck(
    'MISSING_PRINCIPAL',
    'ERROR',
    perStatement(function* (statement) {
      if (statement.present.has('Principal') || statement.present.has('NotPrincipal')) return;
      yield hit(statement, 'The statement names no principal.', 'Add a Principal element.');
    }),
    WITH_PRINCIPAL,
  ),
  awsCheck('UNSUPPORTED_PRINCIPAL', 'ERROR', perStatement(unsupported), IDENTITY),
  awsCheck('INVALID_PRINCIPAL_FORMAT', 'ERROR', perPrincipal(invalidFormat), WITH_PRINCIPAL),
  awsCheck('INVALID_PRINCIPAL_KEY', 'ERROR', perPrincipal(invalidKey), WITH_PRINCIPAL),
  awsCheck('EMPTY_OBJECT_PRINCIPAL', 'SUGGESTION', perPrincipal(emptyObject), WITH_PRINCIPAL),
  awsCheck('EMPTY_ARRAY_PRINCIPAL', 'SUGGESTION', perPrincipal(emptyList), WITH_PRINCIPAL),
  awsCheck('UNSUPPORTED_WILDCARD_IN_PRINCIPAL', 'ERROR', perPrincipal(wildcards), WITH_PRINCIPAL),
  awsCheck('INVALID_SERVICE_PRINCIPAL_FORMAT', 'ERROR', perPrincipal(serviceFormat), WITH_PRINCIPAL),
  awsCheck('INVALID_ROLE_REFERENCE', 'WARNING', perPrincipal(uniqueIds('AROA', 'role')), WITH_PRINCIPAL),
  awsCheck('INVALID_USER_REFERENCE', 'WARNING', perPrincipal(uniqueIds('AIDA', 'user')), WITH_PRINCIPAL),
  awsCheck(
    'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
    'ERROR',
    perPrincipal(function* (element) {
      for (const at of valuesOf(element, 'Federated')) {
        const message = `${quoted(at.value)} is an identity provider, and only a role's trust policy can name one.`;
        yield hit(at, message, 'Name the role that its users assume.');
      }
    }),
    ['resource'],
  ),
  awsCheck(
    'ALLOW_WITH_NOT_PRINCIPAL',
    'SECURITY_WARNING',
    perStatement(function* ({ effect, notPrincipal }) {
      if (effect?.value !== 'Allow' || notPrincipal === undefined) return;
      const message = 'Allow with NotPrincipal lets in everyone else, anonymous callers too.';
      yield hit(notPrincipal, message, 'Name those who are meant, with Principal.');
    }),
    ['resource'],
  ),
];

type PrincipalCheck = (element: PrincipalElement, subject: Subject) => Iterable<Hit>;

function perPrincipal(find: PrincipalCheck): Check['find'] {
  return perStatement(function* ({ principal, notPrincipal }, subject) {
    if (principal !== undefined) yield* find(principal, subject);
    if (notPrincipal !== undefined) yield* find(notPrincipal, subject);
  });
}

export function* valuesOf(element: PrincipalElement | undefined, type: string): Iterable<Text> {
  for (const { key, values } of element?.entries ?? []) if (key === type) yield* values.items;
}

function* unsupported({ present }: LintStatement): Iterable<Hit> {
  for (const name of ['Principal', 'NotPrincipal']) {
    const at = present.get(name);
    if (at === undefined) continue;
    const message = `A policy of a user, group or role has no ${name}: it is about whom it is attached to.`;
    yield hit(at, message, `Remove ${name}.`);
  }
}

function* invalidFormat({ bare }: PrincipalElement): Iterable<Hit> {
  if (bare === undefined || bare.value === '*') return;
  const message = `The principal ${quoted(bare.value)} has no type.`;
  yield hit(bare, message, `Write {"AWS": …}, or another of ${listed(TYPES, TYPES.length)}.`);
}

function* invalidKey({ entries }: PrincipalElement, { guesses }: Subject): Iterable<Hit> {
  for (const { key, path, at } of entries) {
    if (TYPES.includes(key)) continue;
    const meant = nearest(key, TYPES, guesses);
    const fix =
      meant === undefined ? `Use one of ${listed(TYPES, TYPES.length)}.` : `Write ${quoted(meant)}.`;
    yield hit({ path, at }, `${quoted(key)} is no type of principal.`, fix);
  }
}

function* emptyObject(element: PrincipalElement): Iterable<Hit> {
  if (!element.isEmptyObject) return;
  yield hit(element, 'The principal is empty, so the statement does nothing.', 'Name somebody.');
}

function* emptyList({ entries }: PrincipalElement): Iterable<Hit> {
  for (const { values, key } of entries) {
    if (!values.isList || values.items.length > 0) continue;
    yield hit(
      values,
      `The list of ${key} principals is empty, so the statement does nothing.`,
      'Name somebody.',
    );
  }
}

/** Of `AWS`, the lone star means everyone; no other wildcard is a principal. */
function* wildcards({ entries }: PrincipalElement): Iterable<Hit> {
  for (const { key, values } of entries) {
    for (const at of values.items) {
      if (!/[*?]/.test(at.value) || (key === 'AWS' && at.value === '*')) continue;
      const message = `A principal under ${quoted(key)} takes no wildcard, as in ${quoted(at.value)}.`;
      yield hit(at, message, 'Name each principal, or narrow "*" by a condition on aws:PrincipalArn.');
    }
  }
}

const SERVICE_PRINCIPAL = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:amazonaws\.com(?:\.cn)?|amazon\.com)$/;

function* serviceFormat(element: PrincipalElement): Iterable<Hit> {
  for (const at of valuesOf(element, 'Service')) {
    // A wildcard is told by another check.
    if (SERVICE_PRINCIPAL.test(at.value) || /[*?]/.test(at.value)) continue;
    yield hit(at, `${quoted(at.value)} is no service principal.`, 'Write it as in "lambda.amazonaws.com".');
  }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
function uniqueIds(prefix: string, what: string): PrincipalCheck {
  return function* (element) {
    for (const at of valuesOf(element, 'AWS')) {
      if (!at.value.startsWith(prefix) || !/^[A-Z0-9]{16,}$/.test(at.value)) continue;
      const message = `${quoted(at.value)} is the id of a ${what}, which AWS shows where the ${what} was deleted.`;
      yield hit(at, message, `Name the ${what}'s ARN, or remove the id.`);
    }
  };
}
