import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const api = (DisableExecuteApiEndpoint: boolean, type = 'REGIONAL') => ({
  endpointTypes: [type],
  DisableExecuteApiEndpoint,
});
const domain: Neighbour = {
  kind: 'apigateway:domain-name',
  id: 'api.example.com',
  facts: { restApis: ['a1'] },
};

export default cases('apigateway-rest-api-default-endpoint-off', 'apigateway:rest-api', [
  { name: 'off', verdict: 'pass', id: 'a1', facts: api(true), others: [domain] },
  {
    name: 'on beside a domain',
    verdict: 'fail',
    reason: /api\.example\.com/,
    id: 'a1',
    facts: api(false),
    others: [domain],
  },
  { name: 'the only address', verdict: 'not-applicable', id: 'a2', facts: api(false), others: [domain] },
  { name: 'private', verdict: 'not-applicable', id: 'a1', facts: api(false, 'PRIVATE'), others: [domain] },
  {
    name: 'whose domains lead to it is not known',
    verdict: 'unknown',
    id: 'a1',
    facts: api(false),
    others: [
      {
        kind: 'apigateway:domain-name',
        id: 'api.example.com',
        facts: { restApis: denied('apigateway:GET') },
      },
    ],
  },
]);
