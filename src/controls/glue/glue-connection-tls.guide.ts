import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the connection to a database or to Kafka insist on TLS? Networks, and connections to services that speak HTTPS anyway, are not asked.',
  attack:
    'Each night a job copies the customer table from a server in the old data centre. The line goes through a provider’s switch; whoever sits there reads along, for nobody asked for TLS.',
  console: [
    'Open Glue, *Data connections*, the connection, *Edit*.',
    'Tick *Require SSL connection*, give the certificate if the database has one of its own, and save.',
    'Choose *Actions*, *Test connection*.',
  ],
  cli: code`
    # update-connection replaces the whole connection: take what get-connection shows, and set
    # "JDBC_ENFORCE_SSL": "true" (for Kafka "KAFKA_SSL_ENABLED": "true").
    aws glue get-connection --name CONNECTION --query Connection
    aws glue update-connection --name CONNECTION --connection-input file://connection.json
  `,
  terraform: code`
    resource "aws_glue_connection" "this" {
      name            = "NAME"
      connection_type = "JDBC"

      connection_properties = {
        JDBC_CONNECTION_URL = "jdbc:postgresql://HOST:5432/DATABASE"
        JDBC_ENFORCE_SSL    = "true"
        SECRET_ID           = "SECRET_NAME"
      }
    }
  `,
  cost: 'It is free. Where the server has no TLS, or a certificate that Glue cannot check, jobs and crawlers fail until it does.',
  byHand: {
    run: "aws glue get-connections --hide-password --query 'ConnectionList[].[Name,ConnectionType,ConnectionProperties.JDBC_ENFORCE_SSL,ConnectionProperties.KAFKA_SSL_ENABLED]'",
    look: '`true` in the third column; for Kafka, anything but `false` in the fourth.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html',
    'https://docs.aws.amazon.com/glue/latest/webapi/API_Connection.html',
  ],
});
