import { cases, denied } from '../case.ts';

const method = (RequestValidatorId: string | null, HttpMethod = 'POST', integration = 'AWS_PROXY') => ({
  path: '/orders',
  HttpMethod,
  AuthorizationType: 'AWS_IAM',
  RequestValidatorId,
  integration,
});

export default cases('apigateway-rest-api-request-validation', 'apigateway:rest-api', [
  { name: 'checked', verdict: 'pass', facts: { methods: [method('v1')] } },
  {
    name: 'one is not',
    verdict: 'fail',
    reason: /PUT \/orders/,
    facts: { methods: [method('v1'), method(null, 'PUT')] },
  },
  {
    name: 'OPTIONS and mocks pass nothing on',
    verdict: 'not-applicable',
    facts: { methods: [method(null, 'OPTIONS'), method(null, 'GET', 'MOCK')] },
  },
  { name: 'denied', verdict: 'unknown', facts: { methods: denied('apigateway:GET') } },
]);
