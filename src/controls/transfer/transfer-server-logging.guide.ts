import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the server log sign-ins and transfers to CloudWatch?',
  attack:
    'A supplier’s key was copied. For three weeks somebody fetched the price lists before their release; the server kept no record of who, when and from where.',
  console: [
    'Open Transfer Family, the server, *Additional details*, *Edit*.',
    'Choose a log group under *Logging configuration*, and save.',
  ],
  cli: code`
    aws transfer update-server --server-id SERVER_ID --structured-log-destinations LOG_GROUP_ARN
  `,
  terraform: code`
    resource "aws_transfer_server" "this" {
      structured_log_destinations = ["LOG_GROUP_ARN:*"]
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte.',
  byHand: {
    run: 'aws transfer describe-server --server-id SERVER_ID --query Server.[LoggingRole,StructuredLogDestinations]',
    look: 'A role, or a log group.',
  },
  links: ['https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html'],
});
