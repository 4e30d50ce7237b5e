import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the queue’s messages encrypted at rest: with SQS’s own keys, as new queues are since 2022, or with a KMS key?',
  attack:
    'A queue of 2017 holds returns with bank details for some days. It is older than the default, so that nothing encrypts it, and the auditor’s list has it at the top.',
  console: [
    'Open SQS, the queue, *Edit*, *Encryption*.',
    'Turn on *Server-side encryption*, pick *Amazon SQS key* or a KMS key, and save.',
  ],
  cli: 'aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes SqsManagedSseEnabled=true',
  terraform: code`
    resource "aws_sqs_queue" "this" {
      name                    = "NAME"
      sqs_managed_sse_enabled = true
    }
  `,
  cost: 'SQS’s own keys are free. With a KMS key, senders and receivers need rights to it. Messages that are in the queue already stay as they are.',
  byHand: {
    run: 'aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names SqsManagedSseEnabled KmsMasterKeyId',
    look: '`true`, or a key.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
  ],
});
