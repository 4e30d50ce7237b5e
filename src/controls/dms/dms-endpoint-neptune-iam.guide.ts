import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the endpoint of a Neptune cluster sign its requests by its role?',
  attack:
    'For the migration the cluster is left open to the network, because the endpoint does not sign. It stays so when the migration is over.',
  console: [
    'Open DMS, *Endpoints*, the endpoint, *Modify*.',
    'In the endpoint settings, set `IamAuthEnabled` to true, and give the service role `neptune-db` rights.',
    'Save, and test the connection.',
  ],
  cli: code`
    aws dms modify-endpoint --endpoint-arn ENDPOINT_ARN --neptune-settings \
      '{"IamAuthEnabled":true,"S3BucketName":"BUCKET","S3BucketFolder":"FOLDER"}'
  `,
  terraform: code`
    # The provider has no argument for it: use the AWS CLI after the endpoint is made.
    resource "aws_dms_endpoint" "this" {
      # …
      engine_name = "neptune"
    }
  `,
  cost: 'It is free. The role needs rights on the cluster.',
  byHand: {
    run: code`
    aws dms describe-endpoints --query "Endpoints[].[EndpointIdentifier,EngineName,NeptuneSettings.IamAuthEnabled]"
  `,
    look: '`true` for every endpoint of Neptune.',
  },
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Neptune.html'],
});
