import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const stage = (ClientCertificateId: string | null) => ({ RestApiId: 'a1', ClientCertificateId });
const api = (integration: string): Neighbour => ({
  kind: 'apigateway:rest-api',
  id: 'a1',
  facts: {
    methods: [
      { path: '/stock', HttpMethod: 'GET', AuthorizationType: 'NONE', RequestValidatorId: null, integration },
    ],
  },
});

export default cases('apigateway-stage-client-certificate', 'apigateway:stage', [
  { name: 'set', verdict: 'pass', facts: stage('cc1'), others: [api('HTTP_PROXY')] },
  {
    name: 'not set, with an HTTP backend',
    verdict: 'fail',
    reason: /GET \/stock/,
    facts: stage(null),
    others: [api('HTTP')],
  },
  {
    name: 'not set, with functions behind it, which need none',
    verdict: 'not-applicable',
    facts: stage(null),
    others: [api('AWS_PROXY')],
  },
  {
    name: 'what is behind it could not be read',
    verdict: 'unknown',
    facts: stage(null),
    others: [{ kind: 'apigateway:rest-api', id: 'a1', facts: { methods: denied('apigateway:GET') } }],
  },
]);
