import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { refusal } from './fixtures/scan-answers.ts';

const POLICY = '{"Version":"2012-10-17","Statement":[]}';
const api = (more: object = {}) => ({
  items: [{ id: 'a1', name: 'shop', endpointConfiguration: { types: ['EDGE'] }, ...more }],
});

describe('the policy of a REST API', () => {
  it.each([
    ['with escaped quotation marks, as API Gateway gives it', POLICY.replaceAll('"', '\\"'), POLICY],
    ['as plain JSON', POLICY, POLICY],
    ['left out', undefined, null],
    ['empty', '', null],
  ])('%s', async (_, policy, Policy) => {
    const { facts } = await readFacts('apigateway:rest-api', ['Policy'], {
      GetRestApis: () => api({ policy }),
    });
    expect(facts['a1']).toMatchObject({ Policy });
  });

  it.each(['{\\"Version\\":', '{"Version":'])('is unknown where it is cut short: %s', async (policy) => {
    const { facts } = await readFacts('apigateway:rest-api', ['Policy'], {
      GetRestApis: () => api({ policy }),
    });
    expect(facts['a1']?.['Policy']).toMatchObject({ unknown: { kind: 'unparsable' } });
  });
});

it('asks for methods with the resources, page by page', async () => {
  const resource = (path: string) => ({ path, resourceMethods: { GET: { authorizationType: 'NONE' } } });
  const { facts, calls } = await readFacts('apigateway:rest-api', ['methods'], {
    GetRestApis: () => api(),
    GetResources: ({ input }) =>
      input['position'] === undefined
        ? { items: [resource('/a'), { path: '/' }], position: 'more' }
        : { items: [resource('/b')] },
  });
  expect(facts['a1']).toMatchObject({ methods: [{ path: '/a' }, { path: '/b' }] });
  expect(calls.at(-1)?.input).toMatchObject({ restApiId: 'a1', embed: ['methods'], position: 'more' });
});

it('reads stages, with the slashes of their paths', async () => {
  const { facts } = await readFacts('apigateway:stage', ['MethodSettings', 'variableSecrets', 'webAclArn'], {
    GetRestApis: () => api(),
    GetStages: () => ({
      item: [
        {
          stageName: 'live',
          methodSettings: { '~1stock~1{id}/GET': { loggingLevel: 'INFO' } },
          variables: { password: 'starboard-tack', backend: 'shop.internal' },
        },
      ],
    }),
  });
  expect(facts['a1/live']).toMatchObject({
    MethodSettings: [
      { method: '/stock/{id}/GET', LoggingLevel: 'INFO', CachingEnabled: false, CacheDataEncrypted: false },
    ],
    variableSecrets: [{ name: 'password', kind: 'named-secret' }],
    webAclArn: null,
  });
});

it('asks about private domain names by their ids, for names need not be unique', async () => {
  const domain = { domainName: 'api.example.com', securityPolicy: 'TLS_1_2' };
  const answers: Answers = {
    GetDomainNames: () => ({ items: [domain, { ...domain, domainNameId: 'd2' }] }),
    GetBasePathMappings: ({ input }) => ({
      items: input['domainNameId'] === 'd2' ? [{ restApiId: 'a2' }, { restApiId: 'a2' }] : [],
    }),
  };
  const { facts } = await readFacts('apigateway:domain-name', ['restApis'], answers);
  expect(facts).toMatchObject({
    'api.example.com': { restApis: [] },
    'api.example.com+d2': { restApis: ['a2'] },
  });
});

describe('an HTTP API', () => {
  const answers: Answers = {
    GetApis: () => ({ Items: [{ ApiId: 'h1', Name: 'search', ProtocolType: 'HTTP' }] }),
    GetRoutes: () => ({ Items: [{ RouteKey: 'GET /' }, { RouteKey: 'GET /me', AuthorizationType: 'JWT' }] }),
    GetIntegrations: () => ({
      Items: [
        { ConnectionType: 'INTERNET', IntegrationUri: 'https://elsewhere.example.com' },
        { ConnectionType: 'VPC_LINK', IntegrationUri: 'arn:plain' },
        { ConnectionType: 'VPC_LINK', IntegrationUri: 'arn:tls', TlsConfig: { ServerNameToVerify: 'shop' } },
      ],
    }),
  };

  it('has routes without authorization where none is told', async () => {
    const { facts } = await readFacts('apigatewayv2:api', ['routes'], answers);
    expect(facts['h1']).toMatchObject({
      routes: [
        { RouteKey: 'GET /', AuthorizationType: 'NONE' },
        { RouteKey: 'GET /me', AuthorizationType: 'JWT' },
      ],
    });
  });

  it('has integrations through a VPC link, with TLS or without', async () => {
    const { facts } = await readFacts('apigatewayv2:api', ['privateIntegrations'], answers);
    expect(facts['h1']).toMatchObject({
      privateIntegrations: [
        { IntegrationUri: 'arn:plain', tls: false },
        { IntegrationUri: 'arn:tls', tls: true },
      ],
    });
  });
});

describe('the cache of a GraphQL API', () => {
  const listed: Answers = {
    ListGraphqlApis: () => ({ graphqlApis: [{ apiId: 'g1', name: 'g', authenticationType: 'API_KEY' }] }),
  };

  it.each([
    [
      'without encryption',
      { apiCache: { ttl: 60 } },
      { AtRestEncryptionEnabled: false, TransitEncryptionEnabled: false },
    ],
    ['that is not there', refusal('NotFoundException', 'Unable to find the cache', 404), null],
  ])('%s', async (_, answer, cache) => {
    const { facts } = await readFacts('appsync:graphql-api', ['cache'], {
      ...listed,
      GetApiCache: () => answer,
    });
    expect(facts['g1']).toMatchObject({ cache });
  });
});
