import { cases, denied } from '../case.ts';

const ALONE = { organization: null };
const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' } };
const MANAGES = { organization: { id: 'o-abcdefghij', managementAccountId: '111122223333' } };

function budget(BudgetType: string, notifications: number) {
  return { BudgetName: 'monthly', BudgetType, notifications };
}

export default cases('billing-budget-alert', 'aws:account', [
  {
    name: 'a budget that tells somebody',
    verdict: 'pass',
    reason: /monthly has 2 notifications/,
    facts: { ...ALONE, budgets: [budget('COST', 2)] },
  },
  {
    name: 'the same, with the organization unknown',
    verdict: 'pass',
    facts: { organization: denied('organizations:DescribeOrganization'), budgets: [budget('COST', 1)] },
  },
  { name: 'none', verdict: 'fail', facts: { ...ALONE, budgets: [] } },
  {
    name: 'one that tells nobody',
    verdict: 'fail',
    reason: /monthly has no notification/,
    facts: { ...MANAGES, budgets: [budget('COST', 0)] },
  },
  { name: 'of usage only', verdict: 'fail', facts: { ...ALONE, budgets: [budget('USAGE', 3)] } },
  {
    name: 'none, in an account that another pays for',
    verdict: 'manual',
    reason: /account 444455556666/,
    facts: { ...MEMBER, budgets: [] },
  },
  {
    name: 'none, with the organization unknown',
    verdict: 'unknown',
    facts: { organization: denied('organizations:DescribeOrganization'), budgets: [] },
  },
  { name: 'denied', verdict: 'unknown', facts: { ...ALONE, budgets: denied('budgets:DescribeBudgets') } },
]);
