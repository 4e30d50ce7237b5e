import type * as CostExplorer from '@aws-sdk/client-cost-explorer';
import type { CostAnomalyMonitor, CostAnomalySubscription, Spend } from '../../model/kinds/billing.ts';
import type { Found } from '../../store/scan-store.ts';
import { pagesOrNull } from './pages-or-null.ts';
import { defineRead, must, operation } from './read.ts';

const getAnomalyMonitors = operation<
  CostExplorer.GetAnomalyMonitorsCommandInput,
  CostExplorer.GetAnomalyMonitorsCommandOutput
>('cost-explorer', 'GetAnomalyMonitors', ['ce:GetAnomalyMonitors']);
const getAnomalySubscriptions = operation<
  CostExplorer.GetAnomalySubscriptionsCommandInput,
  CostExplorer.GetAnomalySubscriptionsCommandOutput
>('cost-explorer', 'GetAnomalySubscriptions', ['ce:GetAnomalySubscriptions']);
const getCostAndUsage = operation<
  CostExplorer.GetCostAndUsageCommandInput,
  CostExplorer.GetCostAndUsageCommandOutput
>('cost-explorer', 'GetCostAndUsage', ['ce:GetCostAndUsage']);

const BY_TOKEN = [
  (page: { NextPageToken?: string | undefined }) => page.NextPageToken,
  (NextPageToken: string) => ({ NextPageToken }),
] as const;

function ofAccount(account: string, facts: Readonly<Record<string, unknown>>): readonly Found[] {
  return [{ kind: 'aws:account', id: account, region: 'global', facts }];
}

export const anomalyMonitors = defineRead({
  scope: 'account',
  operations: [getAnomalyMonitors],
  gives: { 'aws:account': ['costAnomalyMonitors'] },
  async *run({ account, pages }) {
    const costAnomalyMonitors: CostAnomalyMonitor[] = [];
    for await (const page of pages(getAnomalyMonitors, { MaxResults: 100 }, ...BY_TOKEN)) {
      for (const it of must(page.AnomalyMonitors, getAnomalyMonitors, 'AnomalyMonitors')) {
        costAnomalyMonitors.push({
          MonitorArn: must(it.MonitorArn, getAnomalyMonitors, 'MonitorArn'),
          MonitorName: must(it.MonitorName, getAnomalyMonitors, 'MonitorName'),
          MonitorType: must(it.MonitorType, getAnomalyMonitors, 'MonitorType'),
        });
      }
    }
    yield ofAccount(account, { costAnomalyMonitors });
  },
});

export const anomalySubscriptions = defineRead({
  scope: 'account',
  operations: [getAnomalySubscriptions],
  gives: { 'aws:account': ['costAnomalySubscriptions'] },
  async *run({ account, pages }) {
    const costAnomalySubscriptions: CostAnomalySubscription[] = [];
    for await (const page of pages(getAnomalySubscriptions, { MaxResults: 100 }, ...BY_TOKEN)) {
      const list = must(page.AnomalySubscriptions, getAnomalySubscriptions, 'AnomalySubscriptions');
      costAnomalySubscriptions.push(...list.map(subscription));
    }
    yield ofAccount(account, { costAnomalySubscriptions });
  },
});

function subscription(it: CostExplorer.AnomalySubscription): CostAnomalySubscription {
  const subscribers = must(it.Subscribers, getAnomalySubscriptions, 'Subscribers');
  return {
    SubscriptionName: must(it.SubscriptionName, getAnomalySubscriptions, 'SubscriptionName'),
    MonitorArnList: must(it.MonitorArnList, getAnomalySubscriptions, 'MonitorArnList'),
    subscribers: subscribers.filter(({ Status }) => Status !== 'DECLINED').length,
  };
}

/** Months before the present one. */
const MONTHS = 3;

/** Credits would hide what was used. */
const NO_USE = ['Credit', 'Refund', 'Tax'];

/** The code also means "no permission"; the message tells that nobody has opened Cost Explorer for the account. */
const NOT_ENABLED = { code: 'AccessDeniedException', says: /^User not enabled for cost explorer/i };

/** One question costs a cent: https://aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing/ */
export const spend = defineRead({
  scope: 'account',
  operations: [getCostAndUsage],
  gives: { 'aws:account': ['spend'] },
  async *run({ account, started, ...context }) {
    const input = question(account, started);
    const answers = await pagesOrNull(context, getCostAndUsage, input, BY_TOKEN, [NOT_ENABLED]);
    yield ofAccount(account, { spend: answers && answers.flatMap(rowsOf) });
  },
});

/** An account that pays for others would tell of theirs too. The end is exclusive, and may not be the beginning. */
function question(account: string, started: string): CostExplorer.GetCostAndUsageCommandInput {
  const now = new Date(started);
  const begin = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS, 1));
  return {
    TimePeriod: { Start: begin.toISOString().slice(0, 10), End: started.slice(0, 10) },
    Granularity: 'MONTHLY',
    Metrics: ['UnblendedCost'],
    GroupBy: [
      { Type: 'DIMENSION', Key: 'REGION' },
      { Type: 'DIMENSION', Key: 'SERVICE' },
    ],
    Filter: {
      And: [
        { Dimensions: { Key: 'LINKED_ACCOUNT', Values: [account] } },
        { Not: { Dimensions: { Key: 'RECORD_TYPE', Values: NO_USE } } },
      ],
    },
  };
}

function rowsOf({ ResultsByTime }: CostExplorer.GetCostAndUsageCommandOutput): Spend[] {
  return must(ResultsByTime, getCostAndUsage, 'ResultsByTime').flatMap(({ TimePeriod, Groups }) => {
    const month = must(TimePeriod?.Start, getCostAndUsage, 'TimePeriod').slice(0, 7);
    return (Groups ?? []).map((group) => rowOf(month, group)).filter(({ amount }) => amount !== 0);
  });
}

function rowOf(month: string, { Keys, Metrics }: CostExplorer.Group): Spend {
  const cost = Metrics?.['UnblendedCost'];
  const amount = Number(must(cost?.Amount, getCostAndUsage, 'Amount'));
  return {
    month,
    region: must(Keys?.[0], getCostAndUsage, 'Keys'),
    service: must(Keys?.[1], getCostAndUsage, 'Keys'),
    amount: must(Number.isFinite(amount) ? amount : undefined, getCostAndUsage, 'a number in Amount'),
    unit: must(cost?.Unit, getCostAndUsage, 'Unit'),
  };
}
