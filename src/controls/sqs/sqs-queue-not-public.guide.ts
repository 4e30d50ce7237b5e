import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the queue’s policy let nobody at large send, receive or manage its messages? Services that send pass where a condition ties them to your account or resource.',
  attack:
    'A queue takes the jobs that a worker carries out with wide rights. Its policy lets everybody send, “because S3 has to”; a stranger who knows the account’s number and guesses the name sends jobs of their own.',
  console: [
    'Open SQS, the queue, and the tab *Queue policies* (*Access policy*), *Edit*.',
    'Name the senders and receivers, or add a condition on `aws:SourceArn` or `aws:SourceAccount` where a service sends.',
    'Save.',
  ],
  cli: code`
    aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names Policy

    # attributes.json: {"Policy": "the narrowed policy as one JSON string"}
    aws sqs set-queue-attributes --queue-url QUEUE_URL --attributes file://attributes.json
  `,
  terraform: code`
    resource "aws_sqs_queue_policy" "this" {
      queue_url = "QUEUE_URL"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Sid       = "BucketMaySend"
          Effect    = "Allow"
          Principal = { Service = "s3.amazonaws.com" }
          Action    = "sqs:SendMessage"
          Resource  = "QUEUE_ARN"
          Condition = {
            ArnLike      = { "aws:SourceArn" = "arn:aws:s3:::BUCKET" }
            StringEquals = { "aws:SourceAccount" = "ACCOUNT_ID" }
          }
        }]
      })
    }
  `,
  cost: 'It is free. Senders and receivers of other accounts that the narrow policy does not name are refused within a minute.',
  byHand: {
    run: 'aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names Policy',
    look: 'No `Allow` for principal `*` without a condition on an account, an ARN or the organization. No policy at all is fine.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
  ],
});
