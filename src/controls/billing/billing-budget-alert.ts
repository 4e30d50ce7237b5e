import { lacksWatch } from '../../effective/payer.ts';
import { asRead, control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'billing-budget-alert',
  title: 'A cost budget tells somebody when spending passes it',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever steals a key rents machines with it, and without a budget the bill at the end of the month is the first that is heard of it.',
  fix: 'Make a cost budget for the account, with a notification to a mailbox that is read.',
  items: ['monitor.billing'],
  aka: {},
  kind: 'aws:account',
  facts: ['budgets'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  judge({ id, facts: { budgets } }, { related: { accounts } }) {
    const costs = budgets.filter(({ BudgetType }) => BudgetType === 'COST');
    const telling = costs.find(({ notifications }) => notifications > 0);
    if (telling !== undefined) {
      return { ...pass(`Budget ${telling.BudgetName} has ${counted(telling.notifications)}.`), restsOn: [] };
    }
    const [mute] = costs;
    const what =
      mute === undefined ? 'There is no cost budget' : `Budget ${mute.BudgetName} has no notification`;
    return lacksWatch(id, accounts, what, 'one with a notification');
  },
});

function counted(notifications: number): string {
  return notifications === 1 ? '1 notification' : `${notifications} notifications`;
}
