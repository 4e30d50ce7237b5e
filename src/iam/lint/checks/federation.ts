import { sharedProvider } from '../../exposure/providers.ts';
import { awsCheck, perStatement, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement, Text } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { valuesOf } from './principals.ts';
import { kindOfProvider } from './trust.ts';

const TRUST = ['trust'] as const;
const OIDC_PAGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html';
const SAML_PAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html';

const GITHUB = 'token.actions.githubusercontent.com';

/** Identity providers that a role trusts, and what their tokens must say. */
export const FEDERATION_CHECKS: readonly Check[] = [
  awsCheck(
    'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    'SECURITY_WARNING',
    perProvider(function* (at, host, { conditions }) {
      if (conditions.some((it) => it.lowerKey.startsWith(`${host}:`))) return;
      const message = `Whoever gets a token of ${quoted(host)} may assume the role.`;
      yield hit(at, message, `Add conditions on keys that start with "${host}:".`);
    }),
    TRUST,
  ),
  awsCheck(
    'MISSING_GITHUB_REPO_CONDITION_KEY',
    'SECURITY_WARNING',
    perProvider(function* (at, host, { conditions }) {
      if (host !== GITHUB || conditions.some((it) => narrows(it, `${GITHUB}:sub`))) return;
      const message = 'Every repository on GitHub may assume the role.';
      yield hit(at, message, `Add a condition on "${GITHUB}:sub" that names the repository and branch.`);
    }),
    TRUST,
  ),
  awsCheck(
    'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    'WARNING',
    perStatement(function* ({ conditions }) {
      for (const condition of conditions) {
        if (condition.lowerKey !== `${GITHUB}:sub`) continue;
        for (const at of condition.values.items.filter((it) => /[*?]/.test(it.value))) {
          const message = `The wildcard in ${quoted(at.value)} lets in other repositories, branches or pull requests.`;
          yield hit(at, message, 'Write it as in "repo:owner/name:ref:refs/heads/main".');
        }
      }
    }),
    TRUST,
  ),
  awsCheck(
    'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
    'SECURITY_WARNING',
    perStatement(audience('ForAnyValue')),
    TRUST,
  ),
  awsCheck('CONFIRM_AUDIENCE_CLAIM_TYPE', 'SUGGESTION', perStatement(audience('ForAllValues')), TRUST),
  styleCheck(
    'STYLE_OIDC_SUBJECT_MISSING',
    'SECURITY_WARNING',
    OIDC_PAGE,
    perProvider(function* (at, host, { conditions }) {
      // GitHub's has a code of AWS's.
      if (host === GITHUB || !isShared(at)) return;
      const claims = conditions.filter((it) => it.lowerKey.startsWith(`${host}:`));
      if (claims.length === 0 || claims.some((it) => !isAudience(it.lowerKey) && narrows(it, it.lowerKey)))
        return;
      if (AUDIENCE_IS_OWN.has(host) && claims.some((it) => narrows(it, it.lowerKey))) return;
      const message = `${quoted(host)} serves everyone, and its audience does not tell whose token it is.`;
      yield hit(at, message, `Add a condition on "${host}:sub", or another claim that names you.`);
    }),
    TRUST,
  ),
  styleCheck(
    'STYLE_OIDC_AUDIENCE_MISSING',
    'WARNING',
    OIDC_PAGE,
    perProvider(function* (at, host, { conditions }) {
      const claims = conditions.filter((it) => it.lowerKey.startsWith(`${host}:`));
      if (claims.length === 0 || claims.some((it) => isAudience(it.lowerKey))) return;
      const message = `Tokens that ${quoted(host)} made for other applications are taken too.`;
      yield hit(at, message, `Add a condition on "${host}:aud".`);
    }),
    TRUST,
  ),
  styleCheck(
    'STYLE_SAML_AUDIENCE_MISSING',
    'WARNING',
    SAML_PAGE,
    perStatement(function* ({ principal, effect, conditions }) {
      if (
        effect?.value !== 'Allow' ||
        conditions.some((it) => /^saml:(?:aud|iss|recipient)$/.test(it.lowerKey))
      )
        return;
      for (const at of valuesOf(principal, 'Federated')) {
        if (kindOfProvider(at.value) !== 'saml') continue;
        const message = `Assertions that ${quoted(at.value)} made for other services are taken too.`;
        yield hit(at, message, 'Add "StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}.');
      }
    }),
    TRUST,
  ),
];

/** Their audience is a registration that only its owner can use. */
const AUDIENCE_IS_OWN = new Set([
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'accounts.google.com',
  'www.amazon.com',
]);

/** Looking at one condition takes about as long as so many comparisons. */
const STEPS_OF_ONE = 8;

type ProviderCheck = (at: Text, host: string, statement: LintStatement) => Iterable<Hit>;

/** Runs on the OIDC providers of statements that allow; the host is as condition keys start with it. */
function perProvider(find: ProviderCheck): Check['find'] {
  return perStatement(function* (statement, { steps }) {
    if (statement.effect?.value !== 'Allow') return;
    for (const at of valuesOf(statement.principal, 'Federated')) {
      if (kindOfProvider(at.value) !== 'oidc' || !steps.take(STEPS_OF_ONE * statement.conditions.length))
        continue;
      yield* find(at, at.value.replace(/^.*:oidc-provider\//, '').toLowerCase(), statement);
    }
  });
}

function isShared({ value }: Text): boolean {
  return sharedProvider(value) !== undefined;
}

function isAudience(lowerKey: string): boolean {
  return /:(?:aud|app_id|oaud)$/.test(lowerKey);
}

/** Does the condition demand values of the key, and not any? */
function narrows({ lowerKey, spelling, values }: LintCondition, wanted: string): boolean {
  if (lowerKey !== wanted || spelling.ifExists || spelling.qualifier === 'ForAllValues') return false;
  if (!/^String(?:Equals|EqualsIgnoreCase|Like)$|^Numeric|^Arn(?:Equals|Like)$/.test(spelling.operator))
    return false;
  return values.items.length > 0 && values.items.every((it) => !/^[*?]*$/.test(it.value));
}

function audience(qualifier: string): (statement: LintStatement) => Iterable<Hit> {
  return function* ({ conditions }) {
    for (const condition of conditions) {
      const isClaim = isAudience(condition.lowerKey) || condition.lowerKey === 'saml:aud';
      if (!isClaim || condition.spelling.qualifier !== qualifier) continue;
      const message = `${quoted(condition.key)} has one value, and ${quoted(condition.operator.value)} is for several.`;
      yield hit(condition, message, `Remove "${qualifier}:".`);
    }
  };
}
