import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the queue’s policy lets in all ones that you know? Name these in the setting `knownAccounts`.',
  attack:
    'The agency may still send to the queue of returns, years after its contract. Somebody in its account sends ten thousand false ones, and the warehouse pays them out.',
  console: [
    'Open SQS, the queue, *Access policy*, *Edit*.',
    'Take out the accounts that need no access any more, and save.',
  ],
  cli: 'aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes file://attributes.json',
  terraform: code`
    resource "aws_sqs_queue_policy" "this" {
      queue_url = "QUEUE_URL"
      policy    = data.aws_iam_policy_document.this.json
    }
  `,
  cost: 'It is free. Whoever is taken out is refused at once.',
  byHand: {
    run: 'aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names Policy',
    look: 'Account numbers that you know.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
  ],
});
