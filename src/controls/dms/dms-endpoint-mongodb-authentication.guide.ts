import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the endpoint of MongoDB sign in with a user and a password?',
  attack:
    'The old database never asked for a password, because it was in the cellar. For the migration it got a way to the cloud, and the way back is as open.',
  console: [
    'Open DMS, *Endpoints*, the endpoint, *Modify*.',
    'Set *Authentication mode* to *password* and *Authentication mechanism* to *SCRAM-SHA-1* or *default*.',
    'Save, and test the connection.',
  ],
  cli: code`
    aws dms modify-endpoint --endpoint-arn ENDPOINT_ARN --mongo-db-settings \
      AuthType=password,AuthMechanism=scram-sha-1,AuthSource=admin
  `,
  terraform: code`
    resource "aws_dms_endpoint" "this" {
      # …
      mongodb_settings {
        auth_type      = "password"
        auth_mechanism = "scram-sha-1"
      }
    }
  `,
  cost: 'It is free. The database must have authentication on, which every other client then needs too.',
  byHand: {
    run: code`
    aws dms describe-endpoints --query "Endpoints[].[EndpointIdentifier,EngineName,MongoDbSettings.AuthType]"
  `,
    look: '`password` for every endpoint of MongoDB.',
  },
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MongoDB.html'],
});
