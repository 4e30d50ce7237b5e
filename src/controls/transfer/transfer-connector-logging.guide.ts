import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the connector have a role by which it logs to CloudWatch?',
  attack:
    'The bank says that Friday’s payment file never came; your side says that it went. The connector logs nothing, and nobody can show which of the two is true.',
  console: [
    'Open Transfer Family, *Connectors*, the connector, *Edit*.',
    'Choose a *Logging role*, and save.',
  ],
  cli: 'aws transfer update-connector --connector-id CONNECTOR_ID --logging-role ROLE_ARN',
  terraform: code`
    resource "aws_transfer_connector" "this" {
      # …
      logging_role = "ROLE_ARN"
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte.',
  byHand: {
    run: 'aws transfer describe-connector --connector-id CONNECTOR_ID --query Connector.LoggingRole',
    look: 'A role.',
  },
  links: ['https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html'],
});
