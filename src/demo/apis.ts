import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, hexId, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface RestApi {
  readonly name: string;
  readonly type: 'REGIONAL' | 'EDGE' | 'PRIVATE';
  readonly policy?: object;
  /** Its address of AWS's is off. */
  readonly closed?: boolean;
  readonly methods: readonly Method[];
  readonly stage: object;
}

interface Method {
  readonly path: string;
  readonly verb: string;
  readonly auth: 'NONE' | 'AWS_IAM' | 'CUSTOM';
  readonly validated?: boolean;
  readonly integration: 'HTTP_PROXY' | 'AWS_PROXY' | 'MOCK';
}

const SETTINGS = {
  loggingLevel: 'ERROR',
  metricsEnabled: true,
  cachingEnabled: true,
  cacheDataEncrypted: true,
};
const webAcl = `arn:aws:wafv2:eu-west-1:${ACCOUNT}:regional/webacl/apis/${uuid('apis-waf')}`;
const OFFICE = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 'execute-api:Invoke',
      Resource: 'execute-api:/*',
      Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    },
  ],
};

/** All APIs are at home. */
const REST_APIS: readonly RestApi[] = [
  {
    name: 'checkout',
    type: 'REGIONAL',
    closed: true,
    methods: [
      { path: '/orders', verb: 'POST', auth: 'CUSTOM', validated: true, integration: 'AWS_PROXY' },
      // Browsers ask this before the others.
      { path: '/orders', verb: 'OPTIONS', auth: 'NONE', validated: true, integration: 'MOCK' },
    ],
    stage: {
      tracingEnabled: true,
      webAclArn: webAcl,
      cacheClusterEnabled: true,
      methodSettings: { '*/*': SETTINGS },
    },
  },
  {
    name: 'partner-feed',
    type: 'EDGE',
    methods: [{ path: '/stock', verb: 'GET', auth: 'NONE', integration: 'HTTP_PROXY' }],
    stage: {
      cacheClusterEnabled: true,
      methodSettings: { '*/*': { cachingEnabled: true }, '~1stock/GET': { loggingLevel: 'OFF' } },
      variables: { backend: 'stock.internal', api_password: 'starboard-tack-1998' },
    },
  },
  {
    name: 'back-office',
    type: 'REGIONAL',
    policy: OFFICE,
    methods: [{ path: '/', verb: 'ANY', auth: 'NONE', integration: 'HTTP_PROXY' }],
    stage: { clientCertificateId: 'cc0ffe', methodSettings: { '*/*': { loggingLevel: 'INFO' } } },
  },
  {
    name: 'warehouse',
    type: 'PRIVATE',
    methods: [{ path: '/scan', verb: 'PUT', auth: 'AWS_IAM', integration: 'AWS_PROXY' }],
    stage: {},
  },
];

const DOMAINS = [
  { name: 'api.saltmarsh.example', policy: 'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09', api: 'checkout' },
  { name: 'feed.saltmarsh.example', policy: 'TLS_1_0', api: 'partner-feed' },
  { name: 'ws.saltmarsh.example', policy: 'TLS_1_2', api: null },
] as const;

const CERTIFICATES = [
  { id: 'cc0ffe', left: 14 },
  { id: 'dec0de', left: 210 },
] as const;

/** HTTP and WebSocket APIs. */
const APIS = [
  {
    name: 'search',
    protocol: 'HTTP',
    routes: [
      ['GET /search', 'NONE'],
      ['GET /history', 'JWT'],
    ],
    links: [['http://search.internal', null]],
    logs: null,
    level: null,
  },
  {
    name: 'returns',
    protocol: 'HTTP',
    routes: [['ANY /{proxy+}', 'AWS_IAM']],
    links: [['https://returns.internal', 'returns.internal']],
    logs: `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:returns-api`,
    level: null,
  },
  {
    name: 'chat',
    protocol: 'WEBSOCKET',
    routes: [
      ['$connect', 'CUSTOM'],
      ['$default', 'NONE'],
    ],
    links: [],
    logs: `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:chat-api`,
    level: 'ERROR',
  },
] as const;

const GRAPHS = [
  { name: 'catalogue', types: ['AMAZON_COGNITO_USER_POOLS', 'AWS_IAM'], log: 'ERROR', cache: true },
  { name: 'lookbook', types: ['API_KEY'], log: null, cache: false },
  { name: 'reviews', types: ['AWS_IAM'], log: 'ALL', cache: null },
] as const;

const idOf = (name: string): string => hexId('x', `${name}-api`, 10).slice(2);
const atHome = <T>(call: StubCall, list: readonly T[]): readonly T[] =>
  call.region === 'eu-west-1' ? list : [];
const missing = (): StubAnswer => refuse('NotFoundException', 'Invalid API identifier specified', 404);

function restPage(call: StubCall, list: readonly unknown[]): StubAnswer {
  return nextTokenPage(call, list, 500, { items: 'items', size: 'limit', token: 'position' });
}

function apiPage(call: StubCall, list: readonly unknown[]): StubAnswer {
  return nextTokenPage(call, list, 100, { items: 'Items' });
}

export function apis(calendar: Calendar): Responders {
  const rest = (call: StubCall) => REST_APIS.find(({ name }) => idOf(name) === text(call, 'restApiId'));
  const api = (call: StubCall) => APIS.find(({ name }) => idOf(name) === text(call, 'ApiId'));
  return {
    'api-gateway:GetRestApis': (call) => restPage(call, atHome(call, REST_APIS).map(restApi)),
    'api-gateway:GetResources': (call) => {
      const it = rest(call);
      return it === undefined ? missing() : restPage(call, resourcesOf(it));
    },
    'api-gateway:GetStages': (call) => {
      const it = rest(call);
      if (it === undefined) return missing();
      return ok({ item: [{ stageName: 'live', deploymentId: 'd1', ...it.stage, tags: { team: 'shop' } }] });
    },
    'api-gateway:GetDomainNames': (call) =>
      restPage(
        call,
        atHome(call, DOMAINS).map(({ name, policy }) => ({
          domainName: name,
          securityPolicy: policy,
          domainNameStatus: 'AVAILABLE',
          endpointConfiguration: { types: ['REGIONAL'] },
        })),
      ),
    'api-gateway:GetBasePathMappings': (call) => {
      const it = DOMAINS.find(({ name }) => name === text(call, 'domainName'));
      if (it === undefined)
        return refuse('NotFoundException', 'Invalid domain name identifier specified', 404);
      const mapped = it.api === null ? [] : [{ basePath: '(none)', restApiId: idOf(it.api), stage: 'live' }];
      return restPage(call, mapped);
    },
    'api-gateway:GetClientCertificates': (call) =>
      restPage(
        call,
        atHome(call, CERTIFICATES).map(({ id, left }) => ({
          clientCertificateId: id,
          createdDate: calendar.daysAgo(365 - left),
          expirationDate: calendar.inDays(left),
        })),
      ),
    'apigatewayv2:GetApis': (call) =>
      apiPage(
        call,
        atHome(call, APIS).map(({ name, protocol }) => ({
          ApiId: idOf(name),
          Name: name,
          ProtocolType: protocol,
          RouteSelectionExpression: '$request.method $request.path',
        })),
      ),
    'apigatewayv2:GetRoutes': (call) => {
      const it = api(call);
      if (it === undefined) return missing();
      return apiPage(
        call,
        it.routes.map(([RouteKey, AuthorizationType]) => ({ RouteKey, AuthorizationType })),
      );
    },
    'apigatewayv2:GetIntegrations': (call) => {
      const it = api(call);
      return it === undefined ? missing() : apiPage(call, it.links.map(integration));
    },
    'apigatewayv2:GetStages': (call) => {
      const it = api(call);
      if (it === undefined) return missing();
      const logs =
        it.logs === null ? {} : { AccessLogSettings: { DestinationArn: it.logs, Format: '$context' } };
      const level = it.level === null ? {} : { DefaultRouteSettings: { LoggingLevel: it.level } };
      return apiPage(call, [{ StageName: it.protocol === 'HTTP' ? '$default' : 'live', ...logs, ...level }]);
    },
    'appsync:ListGraphqlApis': (call) =>
      nextTokenPage(call, atHome(call, GRAPHS).map(graph), 25, {
        items: 'graphqlApis',
        size: 'maxResults',
        token: 'nextToken',
      }),
    'appsync:GetApiCache': (call) => {
      const it = GRAPHS.find(({ name }) => idOf(name) === text(call, 'apiId'));
      if (it === undefined || it.cache === null)
        return refuse('NotFoundException', 'Unable to find the cache for the API.', 404);
      const encrypted = it.cache ? { atRestEncryptionEnabled: true, transitEncryptionEnabled: true } : {};
      return ok({ apiCache: { ttl: 60, type: 'SMALL', status: 'AVAILABLE', ...encrypted } });
    },
  };
}

function restApi(it: RestApi) {
  // Its quotation marks come escaped.
  const policy = it.policy === undefined ? {} : { policy: JSON.stringify(it.policy).replaceAll('"', '\\"') };
  return {
    id: idOf(it.name),
    name: it.name,
    endpointConfiguration: { types: [it.type] },
    disableExecuteApiEndpoint: it.closed ?? false,
    ...policy,
    tags: { team: 'shop' },
  };
}

function resourcesOf(it: RestApi) {
  return [...Map.groupBy(it.methods, ({ path }) => path)].map(([path, methods]) => ({
    id: hexId('x', path, 6).slice(2),
    path,
    resourceMethods: Object.fromEntries(
      methods.map(({ verb, auth, validated, integration: type }) => [
        verb,
        {
          httpMethod: verb,
          authorizationType: auth,
          ...(validated === true ? { requestValidatorId: 'v1' } : {}),
          methodIntegration: { type },
        },
      ]),
    ),
  }));
}

function integration([IntegrationUri, name]: readonly [string, string | null], at: number) {
  const tls = name === null ? {} : { TlsConfig: { ServerNameToVerify: name } };
  return {
    IntegrationId: `i${at}`,
    IntegrationType: 'HTTP_PROXY',
    ConnectionType: 'VPC_LINK',
    IntegrationUri,
    ...tls,
  };
}

function graph({ name, types, log }: (typeof GRAPHS)[number]) {
  const [first, ...others] = types;
  const logs =
    log === null
      ? {}
      : {
          logConfig: {
            fieldLogLevel: log,
            cloudWatchLogsRoleArn: `arn:aws:iam::${ACCOUNT}:role/appsync-logs`,
          },
        };
  return {
    apiId: idOf(name),
    name,
    arn: `arn:aws:appsync:eu-west-1:${ACCOUNT}:apis/${idOf(name)}`,
    authenticationType: first,
    additionalAuthenticationProviders: others.map((authenticationType) => ({ authenticationType })),
    ...logs,
  };
}
