/**
 * Identity providers that serve everyone under one issuer: whoever has an account there can get a token, and
 * only a condition on the token's claims keeps strangers out. As of November 2026, from AWS's list of shared
 * OIDC providers and its web identity providers.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
interface SharedProvider {
  readonly host: string;
  /**
   * The token's audience is a registration that only its owner can use; elsewhere the caller chooses the
   * audience.
   */
  readonly audienceIsOwned: boolean;
}

const SHARED: readonly SharedProvider[] = [
  ...['cognito-identity.amazonaws.com', 'graph.facebook.com', 'accounts.google.com', 'www.amazon.com'].map(
    (host) => ({
      host,
      audienceIsOwned: true,
    }),
  ),
  ...[
    'token.actions.githubusercontent.com',
    'gitlab.com',
    'app.terraform.io',
    'agent.buildkite.com',
    'api.pulumi.com/oidc',
    'oidc.codefresh.io',
    'oidc.vercel.com',
  ].map((host) => ({ host, audienceIsOwned: false })),
];

/** The provider's name, as condition keys start with it; undefined where it is not shared. */
export function sharedProvider(principal: string): string | undefined {
  const host = principal.replace(/^.*:oidc-provider\//, '').toLowerCase();
  return SHARED.find((it) => it.host === host)?.host;
}

const AUDIENCE_CLAIMS = ['aud', 'app_id'];

/** Does the caller choose what this claim of the token says? */
export function callerChooses(provider: string, claim: string): boolean {
  if (claim === 'amr') return true;
  const owned = SHARED.find((it) => it.host === provider)?.audienceIsOwned ?? true;
  return AUDIENCE_CLAIMS.includes(claim) && !owned;
}
