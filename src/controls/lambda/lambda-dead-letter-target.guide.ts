import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the function have a queue or topic for asynchronous calls that it failed to handle? Functions that are only called synchronously need none.',
  attack:
    'The function that passes GuardDuty’s findings on fails for an hour, after a change. Each finding of that hour is tried three times and dropped; among them is the one that mattered.',
  console: [
    'Make an SQS queue for failed calls, and an alarm on its length.',
    'Open Lambda, the function, *Configuration*, *Asynchronous invocation*, *Edit*.',
    'Choose *Dead-letter queue service* SQS and the queue, and save.',
  ],
  cli: code`
    aws lambda update-function-configuration --function-name FUNCTION \
      --dead-letter-config TargetArn=QUEUE_ARN
  `,
  terraform: code`
    resource "aws_lambda_function" "this" {
      # …
      dead_letter_config {
        target_arn = "QUEUE_ARN"
      }
    }
  `,
  cost: 'A queue that is empty costs nothing. The function’s role needs `sqs:SendMessage` on it. A destination for failures tells more than a dead-letter queue; it cannot be seen in the list of functions.',
  byHand: {
    run: "aws lambda list-functions --query 'Functions[].[FunctionName,DeadLetterConfig.TargetArn]'",
    look: 'An ARN beside each function that is called asynchronously.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html'],
});
