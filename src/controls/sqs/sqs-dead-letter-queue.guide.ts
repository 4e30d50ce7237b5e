import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the queue have a dead-letter queue, or is it one itself?',
  attack:
    'One order with an odd sign in it makes its reader fall, a hundred times a minute, until the order expires after four days. Nobody ever saw it; the customer did.',
  console: [
    'Make a second queue for failed messages.',
    'Open SQS, the queue, *Edit*, *Dead-letter queue*, turn it on, pick the second, and save.',
  ],
  cli: code`
    aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes \
      '{"RedrivePolicy": "{\"deadLetterTargetArn\": \"FAILED_QUEUE_ARN\", \"maxReceiveCount\": \"5\"}"}'
  `,
  terraform: code`
    resource "aws_sqs_queue" "this" {
      name = "NAME"

      redrive_policy = jsonencode({
        deadLetterTargetArn = "FAILED_QUEUE_ARN"
        maxReceiveCount     = 5
      })
    }
  `,
  cost: 'A queue that is empty costs nothing. Put an alarm on its length, or nobody looks.',
  byHand: {
    run: 'aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names RedrivePolicy',
    look: 'A `deadLetterTargetArn`.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  ],
});
