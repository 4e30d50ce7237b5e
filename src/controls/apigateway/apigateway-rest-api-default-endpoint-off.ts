import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-rest-api-default-endpoint-off',
  title: 'REST APIs with a domain of their own have no second address',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: "AWS's address of the API goes past the domain's client certificates, TLS policy and whatever stands in front of it.",
  fix: 'Turn off the default endpoint of APIs that are reached by a domain name of yours.',
  items: ['https.endpoints', 'own.data-leaks'],
  aka: { cloudsploit: ['apigatewayDefaultEndpointDisabled'] },
  kind: 'apigateway:rest-api',
  facts: ['endpointTypes', 'DisableExecuteApiEndpoint'],
  relations: { domains: all('apigateway:domain-name', ['restApis'], { within: 'region' }) },
  judge({ id, facts: { endpointTypes, DisableExecuteApiEndpoint: off } }, { related: { domains } }) {
    if (off) return pass('DisableExecuteApiEndpoint is true.');
    if (endpointTypes.every((type) => type === 'PRIVATE'))
      return notApplicable('The API answers through VPC endpoints only.');
    const leading = domains.filter(({ facts }) => facts.restApis.includes(id));
    if (leading.length === 0)
      return notApplicable("No domain name leads to the API: AWS's address is its only one.");
    const names = leading.map((it) => it.id).join(', ');
    return fail(
      `The API is reached by ${names}, and by AWS's address as well; expected: DisableExecuteApiEndpoint true.`,
    );
  },
});
