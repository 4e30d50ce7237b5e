import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the endpoint of a database use TLS? S3, Kinesis, DynamoDB and the like have no such setting, because AWS’s services speak TLS anyway; Redis has one of its own.',
  attack:
    'The old data centre is joined by a line of a carrier. For the weeks of the migration every customer passes it, in plain text, with the password of the database at the beginning.',
  console: [
    'Open DMS, *Endpoints*, the endpoint, *Modify*.',
    'Set *Secure Socket Layer (SSL) mode* to *require* or more, with a certificate where it asks for one.',
    'Save, and test the connection.',
  ],
  cli: code`
    aws dms modify-endpoint --endpoint-arn ENDPOINT_ARN --ssl-mode require
  `,
  terraform: code`
    resource "aws_dms_endpoint" "this" {
      # …
      ssl_mode = "require"
    }
  `,
  cost: 'It is free. The database must speak TLS; tasks must be stopped for the change.',
  byHand: {
    run: code`
    aws dms describe-endpoints --query "Endpoints[].[EndpointIdentifier,EngineName,SslMode]"
  `,
    look: 'Not `none` for databases.',
  },
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html'],
});
