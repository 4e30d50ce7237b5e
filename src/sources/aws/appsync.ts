import type * as AppSync from '@aws-sdk/client-appsync';
import { defineRead, factsOf, must, operation } from './read.ts';

const listGraphqlApis = operation<AppSync.ListGraphqlApisCommandInput, AppSync.ListGraphqlApisCommandOutput>(
  'appsync',
  'ListGraphqlApis',
  ['appsync:ListGraphqlApis'],
);

export const graphqlApis = defineRead({
  scope: 'region',
  operations: [listGraphqlApis],
  lists: ['appsync:graphql-api'],
  gives: { 'appsync:graphql-api': ['authenticationTypes', 'fieldLogLevel', 'Tags'] },
  async *run({ pages }) {
    for await (const page of pages(
      listGraphqlApis,
      { maxResults: 25 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.graphqlApis, listGraphqlApis, 'graphqlApis').map((api) => ({
        kind: 'appsync:graphql-api' as const,
        id: must(api.apiId, listGraphqlApis, 'apiId'),
        arn: api.arn,
        name: api.name,
        facts: {
          authenticationTypes: [
            must(api.authenticationType, listGraphqlApis, 'authenticationType'),
            ...(api.additionalAuthenticationProviders ?? []).map((it) =>
              must(it.authenticationType, listGraphqlApis, 'authenticationType'),
            ),
          ],
          // Left out of an API that logs nothing.
          fieldLogLevel: api.logConfig?.fieldLogLevel ?? 'NONE',
          Tags: api.tags ?? {},
        },
      }));
    }
  },
});

const getApiCache = operation<AppSync.GetApiCacheCommandInput, AppSync.GetApiCacheCommandOutput>(
  'appsync',
  'GetApiCache',
  ['appsync:GetApiCache'],
);

export const apiCache = defineRead({
  scope: { each: 'appsync:graphql-api' },
  operations: [getApiCache],
  gives: { 'appsync:graphql-api': ['cache'] },
  async *run({ parents: [api], call }) {
    if (api === undefined) return;
    const answer = await call(getApiCache, { apiId: api.id }, { absent: ['NotFoundException'] });
    const cache = answer && must(answer.apiCache, getApiCache, 'apiCache');
    yield factsOf(api, {
      cache: cache && {
        // What was never set is left out, which means off.
        AtRestEncryptionEnabled: cache.atRestEncryptionEnabled ?? false,
        TransitEncryptionEnabled: cache.transitEncryptionEnabled ?? false,
      },
    });
  },
});
