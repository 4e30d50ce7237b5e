import type * as RDS from '@aws-sdk/client-rds';
import { marker, PAGE, withMarker } from './marker-pages.ts';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const describeEventSubscriptions = operation<
  RDS.DescribeEventSubscriptionsCommandInput,
  RDS.DescribeEventSubscriptionsCommandOutput
>('rds', 'DescribeEventSubscriptions', ['rds:DescribeEventSubscriptions']);

/** Who is told of what happens to databases. */
export const eventSubscriptions = defineRead({
  scope: 'region',
  operations: [describeEventSubscriptions],
  lists: ['rds:event-subscription'],
  gives: {
    'rds:event-subscription': ['SourceType', 'EventCategories', 'SourceIds', 'Enabled', 'status'],
  },
  async *run({ pages }) {
    for await (const page of pages(describeEventSubscriptions, PAGE, marker, withMarker)) {
      yield must(page.EventSubscriptionsList, describeEventSubscriptions, 'EventSubscriptionsList').map(
        (it) => ({
          kind: 'rds:event-subscription' as const,
          id: must(it.CustSubscriptionId, describeEventSubscriptions, 'CustSubscriptionId'),
          arn: it.EventSubscriptionArn,
          facts: {
            // Left out, or empty, where no limit was set.
            SourceType: it.SourceType || null,
            EventCategories: it.EventCategoriesList ?? [],
            SourceIds: it.SourceIdsList ?? [],
            Enabled: told(it.Enabled, describeEventSubscriptions, 'Enabled'),
            status: told(it.Status, describeEventSubscriptions, 'Status'),
          },
        }),
      );
    }
  },
});

const describeDBProxies = operation<RDS.DescribeDBProxiesCommandInput, RDS.DescribeDBProxiesCommandOutput>(
  'rds',
  'DescribeDBProxies',
  ['rds:DescribeDBProxies'],
);

export const dbProxies = defineRead({
  scope: 'region',
  operations: [describeDBProxies],
  lists: ['rds:proxy'],
  gives: { 'rds:proxy': ['RequireTLS'] },
  async *run({ pages }) {
    for await (const page of pages(describeDBProxies, PAGE, marker, withMarker)) {
      yield must(page.DBProxies, describeDBProxies, 'DBProxies').map((proxy) => ({
        kind: 'rds:proxy' as const,
        id: must(proxy.DBProxyName, describeDBProxies, 'DBProxyName'),
        arn: proxy.DBProxyArn,
        facts: { RequireTLS: told(proxy.RequireTLS, describeDBProxies, 'RequireTLS') },
      }));
    }
  },
});
