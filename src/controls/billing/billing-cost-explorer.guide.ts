import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does Cost Explorer answer what the account spent? AWS refuses where nobody ever opened it, and in a member account whose payer does not let it see.',
  attack:
    'The bill of a month is three times as high, and the person who gets it asks what happened. Nobody can say which service, region or day it was; the machines that did it run on meanwhile.',
  console: [
    'Sign in to the account that pays, and open Billing and Cost Management, *Cost Explorer*: opening it turns it on.',
    'Under *Cost Management preferences* allow member accounts to see their costs.',
    'Wait a day until the figures are there.',
  ],
  cli: code`
    # There is no command to turn it on. To see whether it answers (a cent a question):
    aws ce get-cost-and-usage --time-period Start=FIRST_DAY,End=LAST_DAY --granularity MONTHLY --metrics UnblendedCost
  `,
  terraform: code`
    # There is nothing to declare: Cost Explorer is turned on in the console.
  `,
  cost: 'The console is free; each question by the API costs a cent, also the one by which this control asks.',
  byHand: {
    run: code`
      aws ce get-cost-and-usage --time-period Start=FIRST_DAY,End=LAST_DAY --granularity MONTHLY \
        --metrics UnblendedCost --query 'ResultsByTime[].Total'
    `,
    look: 'A sum; `User not enabled for cost explorer access` means that it is off.',
  },
  links: ['https://docs.aws.amazon.com/cost-management/latest/userguide/ce-enable.html'],
});
