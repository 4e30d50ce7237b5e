import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { refusal, refuse } from './fixtures/scan-answers.ts';

const ACCOUNT = '111122223333';

describe('what was spent', () => {
  const group = (region: string, service: string, Amount: string) => ({
    Keys: [region, service],
    Metrics: { UnblendedCost: { Amount, Unit: 'USD' } },
  });

  it('is asked for this account alone, from three months before to the day of the scan', async () => {
    const { facts, calls } = await readFacts('aws:account', ['spend'], {
      GetCostAndUsage: () => ({
        ResultsByTime: [
          {
            TimePeriod: { Start: '2026-10-01', End: '2026-11-01' },
            Groups: [group('eu-west-1', 'Amazon EC2', '12.50'), group('us-east-1', 'Amazon EC2', '0')],
          },
        ],
      }),
    });
    const input = calls[0]?.input as { TimePeriod: object; Filter: object };
    expect(input.TimePeriod).toEqual({ Start: '2026-08-01', End: '2026-11-01' });
    expect(JSON.stringify(input.Filter)).toContain(`"LINKED_ACCOUNT","Values":["${ACCOUNT}"]`);
    expect(facts[ACCOUNT]?.['spend']).toEqual([
      { month: '2026-10', region: 'eu-west-1', service: 'Amazon EC2', amount: 12.5, unit: 'USD' },
    ]);
  });

  it('is read to the last page', async () => {
    const page = (region: string, more: object) => ({
      ResultsByTime: [
        {
          TimePeriod: { Start: '2026-10-01', End: '2026-11-01' },
          Groups: [group(region, 'Amazon EC2', '1')],
        },
      ],
      ...more,
    });
    const { facts } = await readFacts('aws:account', ['spend'], {
      GetCostAndUsage: ({ input }) =>
        input['NextPageToken'] === undefined
          ? page('eu-west-1', { NextPageToken: 'two' })
          : page('sa-east-1', {}),
    });
    expect(facts[ACCOUNT]?.['spend']).toMatchObject([{ region: 'eu-west-1' }, { region: 'sa-east-1' }]);
  });

  it.each([
    [
      'without Cost Explorer',
      refusal('AccessDeniedException', 'User not enabled for cost explorer access', 400),
      null,
    ],
    ['refused', refuse('ce:GetCostAndUsage'), { unknown: expect.objectContaining({ kind: 'denied' }) }],
  ])('%s', async (_, answer, expected) => {
    const { facts } = await readFacts('aws:account', ['spend'], { GetCostAndUsage: () => answer });
    expect(facts[ACCOUNT]?.['spend']).toEqual(expected);
  });
});

it('a budget without notifications is not listed among those that have some', async () => {
  const { facts } = await readFacts('aws:account', ['budgets'], {
    DescribeBudgets: () => ({
      Budgets: [
        { BudgetName: 'a', BudgetType: 'COST', TimeUnit: 'MONTHLY' },
        { BudgetName: 'b', BudgetType: 'COST', TimeUnit: 'MONTHLY' },
      ],
    }),
    DescribeBudgetNotificationsForAccount: () => ({
      BudgetNotificationsForAccount: [
        {
          BudgetName: 'b',
          Notifications: [{ NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', Threshold: 80 }],
        },
      ],
    }),
  });
  expect(facts[ACCOUNT]?.['budgets']).toEqual([
    { BudgetName: 'a', BudgetType: 'COST', notifications: 0 },
    { BudgetName: 'b', BudgetType: 'COST', notifications: 1 },
  ]);
});

it('who declined is no subscriber of an anomaly', async () => {
  const { facts } = await readFacts('aws:account', ['costAnomalySubscriptions'], {
    GetAnomalySubscriptions: () => ({
      AnomalySubscriptions: [
        {
          SubscriptionName: 's',
          Frequency: 'DAILY',
          MonitorArnList: ['arn'],
          Subscribers: [
            { Address: 'a', Type: 'EMAIL', Status: 'DECLINED' },
            { Address: 'b', Type: 'EMAIL', Status: 'CONFIRMED' },
          ],
        },
      ],
    }),
  });
  expect(facts[ACCOUNT]?.['costAnomalySubscriptions']).toEqual([
    { SubscriptionName: 's', MonitorArnList: ['arn'], subscribers: 1 },
  ]);
});
