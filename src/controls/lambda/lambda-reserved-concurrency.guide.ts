import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is concurrency reserved for the function, which is also the most that it may use?',
  attack:
    'Somebody calls the function that resizes pictures a thousand times a second. It takes all thousand places of the account; the function that takes payments gets none.',
  console: [
    'Open Lambda, the function, *Configuration*, *Concurrency*, *Edit*.',
    'Choose *Reserve concurrency*, type the most that it needs, and save.',
  ],
  cli: 'aws lambda put-function-concurrency --function-name FUNCTION --reserved-concurrent-executions 20',
  terraform: code`
    resource "aws_lambda_function" "this" {
      # …
      reserved_concurrent_executions = 20
    }
  `,
  cost: 'It is free. What is reserved for one is missing for the others, and calls beyond the number are throttled: choose it by the peak in the metrics.',
  byHand: {
    run: 'aws lambda get-function-concurrency --function-name FUNCTION',
    look: 'A number.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html'],
});
