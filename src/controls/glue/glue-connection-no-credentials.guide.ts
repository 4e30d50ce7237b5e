import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the connection take its user and password from a secret in Secrets Manager, and hold none itself? The scan does not fetch passwords: a user without a secret tells that one is there.',
  attack:
    'The connection to the warehouse was made in 2020, with the password of its owner typed in. Everybody of the data team has seen it since; two of them work for a competitor now, and it is still the same.',
  console: [
    'Open Secrets Manager, *Store a new secret*, and store user and password there.',
    'Open Glue, *Data connections*, the connection, *Edit*, choose *AWS Secrets Manager* and the secret, and save.',
    'Change the password in the database and the secret, for the old one has been seen.',
  ],
  cli: code`
    aws secretsmanager create-secret --name SECRET_NAME --secret-string file://secret.json

    # update-connection replaces the whole connection: take what get-connection shows, take out
    # USERNAME and PASSWORD, and add "SECRET_ID": "SECRET_NAME".
    aws glue get-connection --name CONNECTION --hide-password --query Connection
    aws glue update-connection --name CONNECTION --connection-input file://connection.json
  `,
  terraform: code`
    resource "aws_glue_connection" "this" {
      name            = "NAME"
      connection_type = "JDBC"

      connection_properties = {
        JDBC_CONNECTION_URL = "jdbc:postgresql://HOST:5432/DATABASE"
        JDBC_ENFORCE_SSL    = "true"
        SECRET_ID           = aws_secretsmanager_secret.warehouse.name
      }
    }
  `,
  cost: 'A secret costs 40 cents a month. Roles of jobs and crawlers need the right to read it.',
  byHand: {
    run: "aws glue get-connections --hide-password --query 'ConnectionList[].[Name,ConnectionProperties.USERNAME,ConnectionProperties.SECRET_ID]'",
    look: 'No user without a secret beside it.',
  },
  links: ['https://docs.aws.amazon.com/glue/latest/dg/connection-properties-secrets-manager.html'],
});
