import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the API log the resolution of fields, at least where it fails?',
  attack:
    'A query of one line walks from a product to its supplier to all of his contracts. The request log shows one harmless call; only field logs would have told what it brought.',
  console: [
    'Open AppSync, the API, *Settings*, *Logging*, *Edit*.',
    'Turn on logs, choose *Error* or *All* as field resolver log level and a role, and save.',
  ],
  cli: code`
    aws appsync update-graphql-api --api-id API_ID --name NAME --authentication-type TYPE \
      --log-config fieldLogLevel=ERROR,cloudWatchLogsRoleArn=ROLE_ARN
  `,
  terraform: code`
    resource "aws_appsync_graphql_api" "this" {
      # …
      log_config {
        cloudwatch_logs_role_arn = "ROLE_ARN"
        field_log_level          = "ERROR"
      }
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte; the level ALL writes much. `update-graphql-api` replaces the settings: send the others along.',
  byHand: {
    run: "aws appsync list-graphql-apis --query 'graphqlApis[].[name,logConfig.fieldLogLevel]'",
    look: '`ERROR` or more beside each API.',
  },
  links: ['https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html'],
});
