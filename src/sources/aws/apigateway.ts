import type * as ApiGateway from '@aws-sdk/client-api-gateway';
import type { MethodSetting, RestMethod } from '../../model/kinds/apigateway.ts';
import type { Unknown } from '../../model/reading.ts';
import { credentialsIn } from '../../secrets/credentials.ts';
import type { Parent } from './read.ts';
import { defineRead, factsOf, iso, must, operation, policyText } from './read.ts';
import { told } from './told.ts';

/** Reading anything of API Gateway is one and the same action. */
const GET = ['apigateway:GET'];
const PAGE = { limit: 500 };
const position = (output: { readonly position?: string | undefined }) => output.position;
const withPosition = (at: string) => ({ position: at });

const getRestApis = operation<ApiGateway.GetRestApisCommandInput, ApiGateway.GetRestApisCommandOutput>(
  'api-gateway',
  'GetRestApis',
  GET,
);

export const restApis = defineRead({
  scope: 'region',
  operations: [getRestApis],
  lists: ['apigateway:rest-api'],
  gives: { 'apigateway:rest-api': ['endpointTypes', 'Policy', 'DisableExecuteApiEndpoint', 'Tags'] },
  async *run({ partition, region, pages }) {
    for await (const page of pages(getRestApis, PAGE, position, withPosition)) {
      // Without an API the list is left out.
      yield (page.items ?? []).map((api) => {
        const id = must(api.id, getRestApis, 'id');
        return {
          kind: 'apigateway:rest-api' as const,
          id,
          arn: `arn:${partition}:apigateway:${region}::/restapis/${id}`,
          name: api.name,
          facts: {
            endpointTypes: told(api.endpointConfiguration?.types, getRestApis, 'endpointConfiguration'),
            Policy: api.policy === undefined || api.policy === '' ? null : resourcePolicy(api.policy),
            DisableExecuteApiEndpoint: api.disableExecuteApiEndpoint ?? false,
            Tags: api.tags ?? {},
          },
        };
      });
    }
  },
});

/** API Gateway gives the policy with its quotation marks escaped, as it would stand within a JSON string. */
function resourcePolicy(text: string): string | Unknown {
  if (!text.includes('\\"')) return policyText(text, getRestApis);
  try {
    return policyText(String(JSON.parse(`"${text}"`)), getRestApis);
  } catch {
    return policyText(text, getRestApis);
  }
}

const getResources = operation<ApiGateway.GetResourcesCommandInput, ApiGateway.GetResourcesCommandOutput>(
  'api-gateway',
  'GetResources',
  GET,
);

export const restMethods = defineRead({
  scope: { each: 'apigateway:rest-api' },
  operations: [getResources],
  gives: { 'apigateway:rest-api': ['methods'] },
  async *run({ parents: [api], pages }) {
    if (api === undefined) return;
    const methods: RestMethod[] = [];
    for await (const page of pages(
      getResources,
      { ...PAGE, restApiId: api.id, embed: ['methods'] },
      position,
      withPosition,
    )) {
      methods.push(...(page.items ?? []).flatMap(methodsOf));
    }
    yield factsOf(api, { methods });
  },
});

function methodsOf({ path, resourceMethods = {} }: ApiGateway.Resource): readonly RestMethod[] {
  return Object.entries(resourceMethods).map(([name, method]) => ({
    path: must(path, getResources, 'path'),
    HttpMethod: method.httpMethod ?? name,
    AuthorizationType: must(method.authorizationType, getResources, 'authorizationType'),
    RequestValidatorId: method.requestValidatorId ?? null,
    integration: method.methodIntegration?.type ?? null,
  }));
}

const getStages = operation<ApiGateway.GetStagesCommandInput, ApiGateway.GetStagesCommandOutput>(
  'api-gateway',
  'GetStages',
  GET,
);

/** All stages of an API come at once. */
export const restStages = defineRead({
  scope: { each: 'apigateway:rest-api' },
  operations: [getStages],
  lists: ['apigateway:stage'],
  gives: {
    'apigateway:stage': [
      'RestApiId',
      'TracingEnabled',
      'ClientCertificateId',
      'webAclArn',
      'CacheClusterEnabled',
      'MethodSettings',
      'variableSecrets',
      'Tags',
    ],
  },
  async *run({ parents: [api], call }) {
    if (api === undefined) return;
    const { item = [] } = await call(getStages, { restApiId: api.id });
    yield item.map((stage) => toStage(stage, api));
  },
});

/** What was never set is left out, which means off. */
function toStage(stage: ApiGateway.Stage, api: Parent) {
  const name = must(stage.stageName, getStages, 'stageName');
  return {
    kind: 'apigateway:stage' as const,
    id: `${api.id}/${name}`,
    arn: `${api.arn ?? ''}/stages/${name}`,
    facts: {
      RestApiId: api.id,
      TracingEnabled: stage.tracingEnabled ?? false,
      ClientCertificateId: stage.clientCertificateId || null,
      webAclArn: stage.webAclArn || null,
      CacheClusterEnabled: stage.cacheClusterEnabled ?? false,
      MethodSettings: Object.entries(stage.methodSettings ?? {}).map(methodSetting),
      variableSecrets: credentialsIn(Object.entries(stage.variables ?? {})),
      Tags: stage.tags ?? {},
    },
  };
}

/** A path's slashes come as `~1`. */
function methodSetting([method, setting]: readonly [string, ApiGateway.MethodSetting]): MethodSetting {
  return {
    method: method.replaceAll('~1', '/'),
    LoggingLevel: setting.loggingLevel ?? 'OFF',
    CachingEnabled: setting.cachingEnabled ?? false,
    CacheDataEncrypted: setting.cacheDataEncrypted ?? false,
  };
}

const getDomainNames = operation<
  ApiGateway.GetDomainNamesCommandInput,
  ApiGateway.GetDomainNamesCommandOutput
>('api-gateway', 'GetDomainNames', GET);

/** Those of HTTP and WebSocket APIs too. A private one has an ARN of its own; names alone need not be unique. */
export const domainNames = defineRead({
  scope: 'region',
  operations: [getDomainNames],
  lists: ['apigateway:domain-name'],
  gives: { 'apigateway:domain-name': ['SecurityPolicy', 'Tags'] },
  async *run({ partition, region, pages }) {
    for await (const page of pages(getDomainNames, PAGE, position, withPosition)) {
      yield (page.items ?? []).map((it) => {
        const name = must(it.domainName, getDomainNames, 'domainName');
        const id = it.domainNameId === undefined ? name : `${name}+${it.domainNameId}`;
        return {
          kind: 'apigateway:domain-name' as const,
          id,
          arn: it.domainNameArn ?? `arn:${partition}:apigateway:${region}::/domainnames/${name}`,
          facts: {
            SecurityPolicy: told(it.securityPolicy, getDomainNames, 'securityPolicy'),
            Tags: it.tags ?? {},
          },
        };
      });
    }
  },
});

const getBasePathMappings = operation<
  ApiGateway.GetBasePathMappingsCommandInput,
  ApiGateway.GetBasePathMappingsCommandOutput
>('api-gateway', 'GetBasePathMappings', GET);

export const domainMappings = defineRead({
  scope: { each: 'apigateway:domain-name' },
  operations: [getBasePathMappings],
  gives: { 'apigateway:domain-name': ['restApis'] },
  async *run({ parents: [domain], pages }) {
    if (domain === undefined) return;
    const [domainName = '', domainNameId] = domain.id.split('+');
    const named = domainNameId === undefined ? { domainName } : { domainName, domainNameId };
    const ids: string[] = [];
    for await (const page of pages(getBasePathMappings, { ...PAGE, ...named }, position, withPosition))
      ids.push(...(page.items ?? []).map((it) => must(it.restApiId, getBasePathMappings, 'restApiId')));
    yield factsOf(domain, { restApis: [...new Set(ids)] });
  },
});

const getClientCertificates = operation<
  ApiGateway.GetClientCertificatesCommandInput,
  ApiGateway.GetClientCertificatesCommandOutput
>('api-gateway', 'GetClientCertificates', GET);

export const clientCertificates = defineRead({
  scope: 'region',
  operations: [getClientCertificates],
  lists: ['apigateway:client-certificate'],
  gives: { 'apigateway:client-certificate': ['expirationDate'] },
  async *run({ partition, region, pages }) {
    for await (const page of pages(getClientCertificates, PAGE, position, withPosition)) {
      yield (page.items ?? []).map((it) => {
        const id = must(it.clientCertificateId, getClientCertificates, 'clientCertificateId');
        return {
          kind: 'apigateway:client-certificate' as const,
          id,
          arn: `arn:${partition}:apigateway:${region}::/clientcertificates/${id}`,
          facts: {
            expirationDate: told(
              iso(it.expirationDate) ?? undefined,
              getClientCertificates,
              'expirationDate',
            ),
          },
        };
      });
    }
  },
});
