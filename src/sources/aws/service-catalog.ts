import type * as ServiceCatalog from '@aws-sdk/client-service-catalog';
import { defineRead, factsOf, must, operation } from './read.ts';

const BY_TOKEN = [
  (page: { NextPageToken?: string | undefined }) => page.NextPageToken,
  (PageToken: string) => ({ PageToken }),
] as const;

const listPortfolios = operation<
  ServiceCatalog.ListPortfoliosCommandInput,
  ServiceCatalog.ListPortfoliosCommandOutput
>('service-catalog', 'ListPortfolios', ['servicecatalog:ListPortfolios']);

/** The account's own; those that others share with it are asked for otherwise. */
export const portfolios = defineRead({
  scope: 'region',
  operations: [listPortfolios],
  lists: ['servicecatalog:portfolio'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listPortfolios, { PageSize: 20 }, ...BY_TOKEN)) {
      yield must(page.PortfolioDetails, listPortfolios, 'PortfolioDetails').map((it) => ({
        kind: 'servicecatalog:portfolio' as const,
        id: must(it.Id, listPortfolios, 'Id'),
        arn: it.ARN,
        name: it.DisplayName,
        facts: {},
      }));
    }
  },
});

const listPortfolioAccess = operation<
  ServiceCatalog.ListPortfolioAccessCommandInput,
  ServiceCatalog.ListPortfolioAccessCommandOutput
>('service-catalog', 'ListPortfolioAccess', ['servicecatalog:ListPortfolioAccess']);

export const portfolioAccess = defineRead({
  scope: { each: 'servicecatalog:portfolio' },
  operations: [listPortfolioAccess],
  gives: { 'servicecatalog:portfolio': ['sharedWith'] },
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    const sharedWith: string[] = [];
    const input = { PortfolioId: it.id, PageSize: 100 };
    for await (const page of pages(listPortfolioAccess, input, ...BY_TOKEN))
      sharedWith.push(...must(page.AccountIds, listPortfolioAccess, 'AccountIds'));
    yield factsOf(it, { sharedWith });
  },
});
