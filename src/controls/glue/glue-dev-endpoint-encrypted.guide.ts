import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the development endpoint’s security configuration encrypt data in S3, logs and job bookmarks?',
  attack:
    'Two years ago somebody tried a new join on the real orders. The endpoint is forgotten; its logs still hold the first hundred rows, open to all who may read logs.',
  console: [
    'The console no longer shows development endpoints: use the AWS CLI.',
    'For new work, open Glue, *Notebooks*, and give the session a security configuration.',
  ],
  cli: code`
    aws glue delete-dev-endpoint --endpoint-name ENDPOINT

    # Or, if it must be:
    aws glue create-dev-endpoint --endpoint-name ENDPOINT --role-arn ROLE_ARN \
      --security-configuration NAME
  `,
  terraform: code`
    resource "aws_glue_dev_endpoint" "this" {
      name                   = "NAME"
      role_arn               = "ROLE_ARN"
      security_configuration = "SECURITY_CONFIGURATION"
    }
  `,
  cost: 'To delete it saves money: endpoints are paid for by the hour. The setting cannot be changed later, so the endpoint must be made anew.',
  byHand: {
    run: "aws glue get-dev-endpoints --query 'DevEndpoints[].[EndpointName,SecurityConfiguration]'",
    look: 'No endpoints, or a configuration beside each that turns all three on.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html',
    'https://docs.aws.amazon.com/glue/latest/dg/interactive-sessions-overview.html',
  ],
});
