import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the account at least one budget of the type *cost* with a notification? In a member account that has none, the account that pays must be looked at.',
  attack:
    'A key leaks on a Friday evening. By Monday there are two hundred graphics machines in a region that nobody opens, at forty thousand dollars; AWS’s invoice comes three weeks later.',
  console: [
    'Open Billing and Cost Management, *Budgets*, and *Create budget*.',
    'Choose the template *Monthly cost budget*, enter what a usual month costs and a little more, and the mailboxes.',
    'Add a second notification on the forecast, which comes earlier.',
  ],
  cli: code`
    aws budgets create-budget --account-id ACCOUNT_ID \
      --budget '{"BudgetName":"monthly","BudgetType":"COST","TimeUnit":"MONTHLY","BudgetLimit":{"Amount":"1000","Unit":"USD"}}' \
      --notifications-with-subscribers '[{"Notification":{"NotificationType":"FORECASTED","ComparisonOperator":"GREATER_THAN","Threshold":100},"Subscribers":[{"SubscriptionType":"EMAIL","Address":"MAILBOX"}]}]'
  `,
  terraform: code`
    resource "aws_budgets_budget" "monthly" {
      name         = "monthly"
      budget_type  = "COST"
      time_unit    = "MONTHLY"
      limit_amount = "1000"
      limit_unit   = "USD"

      notification {
        comparison_operator        = "GREATER_THAN"
        notification_type          = "FORECASTED"
        threshold                  = 100
        threshold_type             = "PERCENTAGE"
        subscriber_email_addresses = ["MAILBOX"]
      }
    }
  `,
  cost: 'Budgets with notifications are free. The figures are up to a day old: anomaly detection beside it sees what a monthly sum hides.',
  byHand: {
    run: code`
      aws budgets describe-budgets --account-id ACCOUNT_ID --query 'Budgets[].[BudgetName,BudgetType]'
      aws budgets describe-budget-notifications-for-account --account-id ACCOUNT_ID
    `,
    look: 'A budget of type `COST` that has notifications.',
  },
  links: ['https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html'],
});
