import type * as Budgets from '@aws-sdk/client-budgets';
import type { Budget } from '../../model/kinds/billing.ts';
import { defineRead, must, operation } from './read.ts';

/** One action allows all that is to be seen. */
const ACTIONS = ['budgets:ViewBudget'];

const describeBudgets = operation<Budgets.DescribeBudgetsCommandInput, Budgets.DescribeBudgetsCommandOutput>(
  'budgets',
  'DescribeBudgets',
  ACTIONS,
);
const describeNotifications = operation<
  Budgets.DescribeBudgetNotificationsForAccountCommandInput,
  Budgets.DescribeBudgetNotificationsForAccountCommandOutput
>('budgets', 'DescribeBudgetNotificationsForAccount', ACTIONS);

const NEXT = (NextToken: string) => ({ NextToken });

/** A notification cannot be without somebody whom it tells: AWS makes none, and deletes none of its last subscriber. */
export const budgets = defineRead({
  scope: 'account',
  operations: [describeBudgets, describeNotifications],
  gives: { 'aws:account': ['budgets'] },
  async *run({ account, pages }) {
    const found: Budgets.Budget[] = [];
    const input = { AccountId: account, MaxResults: 100 };
    for await (const page of pages(describeBudgets, input, (o) => o.NextToken, NEXT))
      found.push(...(page.Budgets ?? []));
    const notifications = new Map<string, number>();
    for await (const page of pages(describeNotifications, input, (o) => o.NextToken, NEXT)) {
      for (const it of page.BudgetNotificationsForAccount ?? []) {
        const name = must(it.BudgetName, describeNotifications, 'BudgetName');
        notifications.set(name, it.Notifications?.length ?? 0);
      }
    }
    const value = found.map((it): Budget => {
      const BudgetName = must(it.BudgetName, describeBudgets, 'BudgetName');
      const BudgetType = must(it.BudgetType, describeBudgets, 'BudgetType');
      return { BudgetName, BudgetType, notifications: notifications.get(BudgetName) ?? 0 };
    });
    yield [{ kind: 'aws:account', id: account, region: 'global', facts: { budgets: value } }];
  },
});
