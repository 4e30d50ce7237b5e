import type { Truth } from './rules.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { each, flag, inEachRegion, passIf, text } from './rules.ts';

/** The accounts seed none of these. */
const NONE: Truth = { rows: () => [] };

/** Each REST API has one stage. */
function stage(verdict: Parameters<typeof each>[2]): Truth {
  const apis = each('apigateway', 'rest-api', verdict);
  return {
    rows: (scanned) => apis.rows(scanned).map((row) => ({ ...row, id: `${row.id}/prod`, arn: null })),
  };
}

/** The HTTP API has one stage, too. */
function httpStage(verdict: Parameters<typeof each>[2]): Truth {
  const apis = each('apigatewayv2', 'api', verdict);
  return { rows: (scanned) => apis.rows(scanned).map((row) => ({ ...row, id: `${row.id}/$default` })) };
}

/** The manifest names the one GraphQL API of a region, whose id moto makes up. GovCloud has no AppSync. */
function graph(verdict: Verdict): Truth {
  return {
    rows: ({ regions }) =>
      regions.some((region) => region.startsWith('us-gov-'))
        ? regions.map((region) => ({ id: '*', region, arn: null, verdict: 'unknown' }))
        : [],
    unnamed: inEachRegion((region, { manifest }) => ({
      verdict,
      count: manifest.resources.filter((it) => it.service === 'appsync' && it.region === region).length,
    })),
  };
}

function userPool(verdict: Parameters<typeof each>[2]): Truth {
  return each('cognito-idp', 'user-pool', verdict);
}

/** The seeded server speaks FTP and SFTP to everyone, and writes no log. */
function server(verdict: Verdict): Truth {
  return each('transfer', 'server', () => verdict);
}

export const APIS: Readonly<Record<string, Truth>> = {
  'apigateway-client-certificate-expiry': NONE,
  'apigateway-domain-minimum-tls': NONE,
  'apigateway-domain-post-quantum': NONE,
  'apigateway-rest-api-authorization': each('apigateway', 'rest-api', (it) =>
    passIf(text(it, 'auth') !== 'NONE'),
  ),
  // No domain name leads to any of them.
  'apigateway-rest-api-default-endpoint-off': each('apigateway', 'rest-api', () => 'not-applicable'),
  // What is behind them is mocked.
  'apigateway-rest-api-request-validation': each('apigateway', 'rest-api', () => 'not-applicable'),
  'apigateway-stage-cache-encrypted': stage(() => 'not-applicable'),
  'apigateway-stage-client-certificate': stage(() => 'not-applicable'),
  'apigateway-stage-execution-logging': stage((it) => passIf(flag(it, 'logging'))),
  'apigateway-stage-no-credentials-in-variables': stage(() => 'pass'),
  'apigateway-stage-tracing': stage((it) => passIf(flag(it, 'tracing'))),
  'apigateway-stage-waf': stage(() => 'fail'),
  'apigatewayv2-api-authorization': each('apigatewayv2', 'api', () => 'fail'),
  'apigatewayv2-api-private-integrations-tls': each('apigatewayv2', 'api', () => 'not-applicable'),
  'apigatewayv2-stage-access-logging': httpStage(() => 'fail'),
  'apigatewayv2-stage-execution-logging': httpStage(() => 'not-applicable'),
  'appsync-api-cache-encrypted': graph('not-applicable'),
  'appsync-api-field-logging': graph('fail'),
  'appsync-api-no-api-keys': graph('fail'),

  // The seeding makes no app client, and no pool of identities.
  'cognito-client-hides-user-existence': NONE,
  'cognito-client-token-revocation': NONE,
  'cognito-identity-pool-no-guests': NONE,
  'cognito-user-pool-deletion-protection': userPool(() => 'fail'),
  'cognito-user-pool-mfa': userPool((it) => passIf(text(it, 'mfa') === 'ON')),
  'cognito-user-pool-no-self-registration': userPool(() => 'fail'),
  // One asks for too few characters, the other for nothing but their number.
  'cognito-user-pool-password-policy': userPool(() => 'fail'),
  // The seeding puts its web ACL before a load balancer only.
  'cognito-user-pool-waf': userPool(() => 'fail'),
  'cognito-user-pool-threat-protection': userPool(() => 'fail'),
  'transfer-connector-logging': NONE,
  'transfer-server-in-vpc': server('fail'),
  'transfer-server-logging': server('fail'),
  'transfer-server-no-ftp': server('fail'),
  'transfer-server-post-quantum': server('fail'),
};
