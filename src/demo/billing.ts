import type { Calendar } from './company.ts';
import { ACCOUNT, HOME } from './company.ts';
import { listing, ok } from './responder.ts';
import type { Responders } from './responder.ts';

const MONITOR = `arn:aws:ce::${ACCOUNT}:anomalymonitor/6a1c1d1e-5f0b-4a57-9a86-0d3b7f0f3c11`;

/** What the shop pays a month, by region and service; the last is new, and nobody at the shop knows it. */
const BILL = [
  [HOME, 'Amazon Elastic Compute Cloud - Compute', 1240],
  [HOME, 'Amazon Relational Database Service', 610],
  [HOME, 'Amazon Simple Storage Service', 84],
  ['eu-central-1', 'Amazon Elastic Compute Cloud - Compute', 160],
  ['us-east-1', 'Amazon CloudFront', 95],
  ['global', 'Amazon Route 53', 3],
] as const;
const STRANGE = ['ap-southeast-2', 'Amazon Elastic Compute Cloud - Compute', 317.2] as const;

/** The shop is one of the holding's accounts; the holding pays, and the shop was given a budget of its own once. */
export function billing(calendar: Calendar): Responders {
  return {
    'budgets:DescribeBudgets': listing('Budgets', () => [
      {
        BudgetName: 'shop-monthly',
        BudgetType: 'COST',
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: '2500', Unit: 'USD' },
      },
      { BudgetName: 'old-test', BudgetType: 'USAGE', TimeUnit: 'MONTHLY' },
    ]),
    'budgets:DescribeBudgetNotificationsForAccount': listing('BudgetNotificationsForAccount', () => [
      {
        BudgetName: 'shop-monthly',
        Notifications: [
          {
            NotificationType: 'ACTUAL',
            ComparisonOperator: 'GREATER_THAN',
            Threshold: 100,
            ThresholdType: 'PERCENTAGE',
          },
        ],
      },
    ]),
    'cost-explorer:GetAnomalyMonitors': () =>
      ok({
        AnomalyMonitors: [
          {
            MonitorArn: MONITOR,
            MonitorName: 'Default-Services-Monitor',
            MonitorType: 'DIMENSIONAL',
            MonitorDimension: 'SERVICE',
          },
        ],
      }),
    'cost-explorer:GetAnomalySubscriptions': () =>
      ok({
        AnomalySubscriptions: [
          {
            SubscriptionArn: MONITOR.replace('monitor', 'subscription'),
            SubscriptionName: 'Default-Services-Subscription',
            MonitorArnList: [MONITOR],
            Subscribers: [
              { Address: 'left-the-company@saltmarsh.example', Type: 'EMAIL', Status: 'DECLINED' },
            ],
            Frequency: 'DAILY',
          },
        ],
      }),
    'cost-explorer:GetCostAndUsage': () => ok({ ResultsByTime: months(calendar.now) }),
    'bcm-data-exports:ListExports': listing('Exports', () => [
      {
        ExportArn: `arn:aws:bcm-data-exports:us-east-1:${ACCOUNT}:export/cost-and-usage-11111111`,
        ExportName: 'cost-and-usage',
        ExportStatus: { StatusCode: 'UNHEALTHY', StatusReason: 'INSUFFICIENT_PERMISSION' },
      },
    ]),
  };
}

function months(now: Date) {
  return [3, 2, 1, 0].map((ago) => {
    const begin = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1);
    const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago + 1, 1);
    const rows = ago === 1 ? [...BILL, STRANGE] : BILL;
    return {
      TimePeriod: { Start: dayOf(begin), End: dayOf(end) },
      Groups: rows.map(([region, service, amount]) => ({
        Keys: [region, service],
        Metrics: { UnblendedCost: { Amount: String(amount), Unit: 'USD' } },
      })),
      Estimated: ago === 0,
    };
  });
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
