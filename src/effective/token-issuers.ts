import { sharedProvider } from '../iam/exposure/providers.ts';
import { someOther } from '../iam/exposure/strangers.ts';
import type { Context, ContextValue } from '../iam/language/conditions.ts';
import type { Operator } from '../iam/language/operators.ts';
import type { Statement } from '../iam/language/policy.ts';
import { truth } from '../iam/language/truth.ts';
import type { Truth } from '../iam/language/truth.ts';
import { passedStatements } from './role-trust.ts';
import type { Trust } from './role-trust.ts';

/** Who makes tokens for whom, and what in a token tells whose it is. */
interface IssuerKind {
  /** As people call it. */
  readonly name: string;
  /** The host, and where the path tells more, that. */
  readonly matches: RegExp;
  /** Who else gets tokens of the issuer. */
  readonly others: string;
  /** Whoever asks for a token chooses its audience. */
  readonly audienceIsChosen: boolean;
  /** How a pattern of subjects must start, before its first wildcard, to mean one owner's only. */
  readonly subject: RegExp;
}

/** `repo:owner/`, `organization:name:`: a name that the issuer gives out once. */
const OWNER = /^[^:]+:[^:/]+[:/]/;

/**
 * Issuers by what AWS and they document, as of November 2026. Those that serve all the world come first.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const ISSUERS: readonly IssuerKind[] = [
  machines('GitHub Actions', /^token\.actions\.githubusercontent\.com$/, 'every repository on GitHub'),
  machines('GitLab', /^gitlab\.com$/, 'every project on gitlab.com'),
  machines('Terraform Cloud', /^app\.terraform\.io$/, 'every organization on Terraform Cloud'),
  machines('Buildkite', /^agent\.buildkite\.com$/, 'every organization on Buildkite'),
  machines('Pulumi', /^api\.pulumi\.com\/oidc$/, 'every organization on Pulumi', /^pulumi:[^:]+:org:[^:]+:/),
  machines('Codefresh', /^oidc\.codefresh\.io$/, 'every account on Codefresh'),
  machines('Vercel', /^oidc\.vercel\.com$/, 'every team on Vercel'),
  people('Google', /^accounts\.google\.com$/, 'everyone with a Google account'),
  people('Cognito', /^cognito-identity\.amazonaws\.com$/, 'every Cognito identity pool'),
  people('Facebook', /^graph\.facebook\.com$/, 'everyone with a Facebook account'),
  people('Amazon', /^www\.amazon\.com$/, 'everyone with an Amazon account'),
  machines(
    'Bitbucket',
    /^api\.bitbucket\.org\/2\.0\/workspaces\//,
    'every repository of the Bitbucket workspace',
    /./,
  ),
  machines(
    'CircleCI',
    /^oidc\.circleci\.com\/org\//,
    'every project of the CircleCI organization',
    /^org\/[^/]+\/project\/[^/]/,
  ),
  machines(
    'EKS',
    /^oidc\.eks\.[^/]+\.amazonaws\.com(?:\.cn)?\/id\//,
    'every pod in the cluster',
    /^system:serviceaccount:[^:]/,
  ),
  machines(
    'GitHub Actions',
    /^token\.actions\.githubusercontent\.com\//,
    'every repository of the enterprise',
  ),
];

function machines(name: string, matches: RegExp, others: string, subject = OWNER): IssuerKind {
  return { name, matches, others, audienceIsChosen: true, subject };
}

function people(name: string, matches: RegExp, others: string): IssuerKind {
  return { name, matches, others, audienceIsChosen: false, subject: /./ };
}

/** What is known of an issuer that is none of these: its owner gives out audiences one by one. */
const ANY = { others: 'everyone who gets a token there', audienceIsChosen: false, subject: /./ };

/** A provider of web identities that a role trusts. */
export interface TrustedIssuer {
  /** As condition keys start with it: `gitlab.com`. */
  readonly host: string;
  /** `GitHub Actions`; of one that is not known here, its host. */
  readonly name: string;
  /** Who, beside those that are meant, gets tokens there. */
  readonly others: string;
  /** The statements by which those others get in; none: conditions keep them out. */
  readonly through: readonly string[];
}

/** The OIDC providers that a trust policy names, and whether any token of theirs will do. */
export function issuersOf(trust: Trust): readonly TrustedIssuer[] {
  const allowed = trust.policy.statements.filter((it) => it.effect === 'Allow');
  const principals = allowed.flatMap((it) => it.principals ?? []);
  const providers = new Set(principals.flatMap((it) => (it.type === 'Federated' ? [it.value] : [])));
  return [...providers].flatMap((provider) => {
    const host = hostOf(provider);
    return host === undefined ? [] : [issuerOf(trust, provider, host)];
  });
}

function issuerOf(trust: Trust, provider: string, host: string): TrustedIssuer {
  const kind = ISSUERS.find((it) => it.matches.test(host));
  const context = tokenOfAnother(host, kind ?? ANY);
  const through = passedStatements(
    trust,
    'sts:AssumeRoleWithWebIdentity',
    (it) => namesProvider(it, provider),
    context,
  );
  return { host, name: kind?.name ?? host, others: (kind ?? ANY).others, through };
}

/** Whether a statement is about tokens of that identity provider. */
export function namesProvider({ principals, notPrincipals }: Statement, provider: string): Truth {
  // AWS does not say whom a statement means that leaves others out.
  if (notPrincipals !== undefined) return 'unknown';
  const isNamed = principals?.some(
    ({ type, value }) => type === '*' || (type === 'Federated' && value === provider),
  );
  return truth(isNamed === true);
}

/** The host with the path of an OIDC provider, in lower case; undefined for a SAML provider. */
function hostOf(provider: string): string | undefined {
  const [, host] = /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/.exec(provider) ?? [];
  return host?.toLowerCase() ?? sharedProvider(provider);
}

const UNKNOWN: ContextValue = { state: 'unknown' };
const AUDIENCES = new Set(['aud', 'app_id']);
/** `owner/name`, and the like. */
const CLAIM = /^[^:/]+[:/]/;

/** The token of somebody whom the policy does not mean, of the same issuer. */
function tokenOfAnother(host: string, issuer: Pick<IssuerKind, 'audienceIsChosen' | 'subject'>): Context {
  return (key) => {
    if (!key.startsWith(`${host}:`)) return UNKNOWN;
    const claim = key.slice(host.length + 1);
    // How somebody signed in says nothing about who it is.
    if (claim === 'amr' || (AUDIENCES.has(claim) && issuer.audienceIsChosen)) return UNKNOWN;
    return claim === 'sub' ? another('always', issuer.subject) : another('maybe', CLAIM);
  };
}

/** A value that the policy does not name; a pattern may mean it, unless what comes before its wildcards tells whose. */
function another(present: 'always' | 'maybe', owned: RegExp): ContextValue {
  return {
    ...someOther('a value that the policy does not name', present),
    matches: (operator, values) =>
      operator.family !== 'string' || values.every(({ text }) => tellsWhose(operator, text, owned))
        ? 'false'
        : 'unknown',
  };
}

function tellsWhose({ comparison }: Operator, text: string, owned: RegExp): boolean {
  if (comparison !== 'like') return !text.includes('${');
  const wildcard = text.search(/[*?]|\$\{/);
  return wildcard < 0 || owned.test(text.slice(0, wildcard));
}
