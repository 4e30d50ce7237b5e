import { publicGrants } from '../../effective/public-policy.ts';
import { unreadable } from '../../effective/unreadable.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-rest-api-authorization',
  title: 'REST APIs ask callers who they are',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'A method without authorization answers whoever finds its address, and what it reads or changes is theirs.',
  fix: 'Give each method an authorizer, IAM or Cognito, or let a resource policy admit only known networks.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['apigateway_restapi_authorizers_enabled', 'apigateway_restapi_public_with_authorizer'],
    cloudsploit: ['apigatewayAuthorization'],
  },
  kind: 'apigateway:rest-api',
  facts: ['endpointTypes', 'Policy', 'methods'],
  settings: {
    /** Paths that are meant for everybody, as `/health`. */
    openPaths: [] as readonly string[],
  },
  judge(api, { settings }) {
    const { endpointTypes, Policy: text, methods } = api.facts;
    // Browsers send OPTIONS before a request of another site, without credentials.
    const asked = methods.filter(
      ({ HttpMethod, path }) => HttpMethod !== 'OPTIONS' && !settings.openPaths.includes(path),
    );
    const open = asked.filter(({ AuthorizationType }) => AuthorizationType === 'NONE');
    if (open.length === 0) return pass(`All ${asked.length} methods have an authorization type.`);
    if (endpointTypes.every((type) => type === 'PRIVATE'))
      return pass(
        `${open.length} methods ask nobody who they are, but the API answers through VPC endpoints only.`,
      );
    if (text !== null) {
      const parsed = parsePolicy(text);
      if (!parsed.ok) return unreadable("the API's policy", parsed.error);
      const owner = { account: api.account, partition: api.arn?.split(':')[1] ?? 'aws', resource: ['*'] };
      if (publicGrants(parsed.policy, owner).length === 0)
        return pass(
          `${open.length} methods ask nobody who they are, but the API's policy lets in known callers only.`,
        );
    }
    const some = open.slice(0, 5).map(({ HttpMethod, path }) => `${HttpMethod} ${path}`);
    const more = open.length > some.length ? ` and ${open.length - some.length} more` : '';
    return fail(
      `AuthorizationType is NONE for ${some.join(', ')}${more}; expected: an authorizer, IAM or Cognito.`,
    );
  },
});
