import type * as ApiGatewayV2 from '@aws-sdk/client-apigatewayv2';
import type { ApiRoute } from '../../model/kinds/apigatewayv2.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

/** Reading anything of API Gateway is one and the same action. */
const GET = ['apigateway:GET'];
/** The service takes the number as text. */
const PAGE = { MaxResults: '100' };
const token = (output: { readonly NextToken?: string | undefined }) => output.NextToken;
const withToken = (NextToken: string) => ({ NextToken });

const getApis = operation<ApiGatewayV2.GetApisCommandInput, ApiGatewayV2.GetApisCommandOutput>(
  'apigatewayv2',
  'GetApis',
  GET,
);

export const apis = defineRead({
  scope: 'region',
  operations: [getApis],
  lists: ['apigatewayv2:api'],
  gives: { 'apigatewayv2:api': ['ProtocolType', 'Tags'] },
  async *run({ partition, region, pages }) {
    for await (const page of pages(getApis, PAGE, token, withToken)) {
      yield must(page.Items, getApis, 'Items').map((api) => {
        const id = must(api.ApiId, getApis, 'ApiId');
        return {
          kind: 'apigatewayv2:api' as const,
          id,
          arn: `arn:${partition}:apigateway:${region}::/apis/${id}`,
          name: api.Name,
          facts: { ProtocolType: must(api.ProtocolType, getApis, 'ProtocolType'), Tags: api.Tags ?? {} },
        };
      });
    }
  },
});

const getRoutes = operation<ApiGatewayV2.GetRoutesCommandInput, ApiGatewayV2.GetRoutesCommandOutput>(
  'apigatewayv2',
  'GetRoutes',
  GET,
);

export const apiRoutes = defineRead({
  scope: { each: 'apigatewayv2:api' },
  operations: [getRoutes],
  gives: { 'apigatewayv2:api': ['routes'] },
  async *run({ parents: [api], pages }) {
    if (api === undefined) return;
    const routes: ApiRoute[] = [];
    for await (const page of pages(getRoutes, { ...PAGE, ApiId: api.id }, token, withToken)) {
      const found = must(page.Items, getRoutes, 'Items').map((route) => ({
        RouteKey: must(route.RouteKey, getRoutes, 'RouteKey'),
        // Documented default.
        AuthorizationType: route.AuthorizationType ?? 'NONE',
      }));
      routes.push(...found);
    }
    yield factsOf(api, { routes });
  },
});

const getIntegrations = operation<
  ApiGatewayV2.GetIntegrationsCommandInput,
  ApiGatewayV2.GetIntegrationsCommandOutput
>('apigatewayv2', 'GetIntegrations', GET);

/** A private integration asks over HTTPS where a server name to verify is set, and only there. */
export const apiIntegrations = defineRead({
  scope: { each: 'apigatewayv2:api' },
  operations: [getIntegrations],
  gives: { 'apigatewayv2:api': ['privateIntegrations'] },
  async *run({ parents: [api], pages }) {
    if (api === undefined) return;
    const found: { IntegrationUri: string; tls: boolean }[] = [];
    for await (const page of pages(getIntegrations, { ...PAGE, ApiId: api.id }, token, withToken)) {
      for (const it of must(page.Items, getIntegrations, 'Items')) {
        if (it.ConnectionType !== 'VPC_LINK') continue;
        const IntegrationUri = it.IntegrationUri ?? it.IntegrationId ?? '';
        found.push({ IntegrationUri, tls: Boolean(it.TlsConfig?.ServerNameToVerify) });
      }
    }
    yield factsOf(api, { privateIntegrations: found });
  },
});

const getStages = operation<ApiGatewayV2.GetStagesCommandInput, ApiGatewayV2.GetStagesCommandOutput>(
  'apigatewayv2',
  'GetStages',
  GET,
);

export const apiStages = defineRead({
  scope: { each: 'apigatewayv2:api' },
  operations: [getStages],
  lists: ['apigatewayv2:stage'],
  gives: { 'apigatewayv2:stage': ['ApiId', 'accessLogDestination', 'loggingLevel', 'Tags'] },
  async *run({ parents: [api], pages }) {
    if (api === undefined) return;
    const stages: ApiGatewayV2.Stage[] = [];
    for await (const page of pages(getStages, { ...PAGE, ApiId: api.id }, token, withToken))
      stages.push(...must(page.Items, getStages, 'Items'));
    yield stages.map((stage) => {
      const name = must(stage.StageName, getStages, 'StageName');
      return {
        kind: 'apigatewayv2:stage' as const,
        id: `${api.id}/${name}`,
        arn: `${api.arn ?? ''}/stages/${name}`,
        facts: {
          ApiId: api.id,
          accessLogDestination: stage.AccessLogSettings?.DestinationArn || null,
          loggingLevel: stage.DefaultRouteSettings?.LoggingLevel ?? 'OFF',
          Tags: stage.Tags ?? {},
        },
      };
    });
  },
});
