import { cases, denied } from '../case.ts';

const method = (AuthorizationType: string, HttpMethod = 'GET', path = '/stock') => ({
  path,
  HttpMethod,
  AuthorizationType,
  RequestValidatorId: null,
  integration: 'AWS_PROXY',
});
const api = (...methods: ReturnType<typeof method>[]) => ({
  endpointTypes: ['REGIONAL'],
  Policy: null,
  methods,
});
const policy = (Condition: object) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: '*', Condition },
  });

export default cases('apigateway-rest-api-authorization', 'apigateway:rest-api', [
  { name: 'all ask', verdict: 'pass', facts: api(method('AWS_IAM'), method('CUSTOM', 'POST')) },
  {
    name: 'one does not',
    verdict: 'fail',
    reason: /GET \/stock;/,
    facts: api(method('CUSTOM', 'POST'), method('NONE')),
  },
  {
    name: 'an authorizer exists, but no method uses it',
    verdict: 'fail',
    facts: api(method('NONE'), method('NONE', 'POST')),
  },
  {
    name: 'OPTIONS is for browsers',
    verdict: 'pass',
    facts: api(method('AWS_IAM'), method('NONE', 'OPTIONS')),
  },
  {
    name: 'a path that is meant for everybody',
    verdict: 'pass',
    facts: api(method('NONE', 'GET', '/health')),
    settings: { openPaths: ['/health'] },
  },
  { name: 'private', verdict: 'pass', facts: { ...api(method('NONE')), endpointTypes: ['PRIVATE'] } },
  {
    name: 'only from the office',
    verdict: 'pass',
    facts: { ...api(method('NONE')), Policy: policy({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }) },
  },
  {
    name: 'a policy that lets everybody in',
    verdict: 'fail',
    facts: { ...api(method('NONE')), Policy: policy({}) },
  },
  { name: 'a policy that is none', verdict: 'unknown', facts: { ...api(method('NONE')), Policy: '[]' } },
  { name: 'nothing there', verdict: 'pass', reason: /All 0 methods/, facts: api() },
  { name: 'denied', verdict: 'unknown', facts: { ...api(), methods: denied('apigateway:GET') } },
]);
