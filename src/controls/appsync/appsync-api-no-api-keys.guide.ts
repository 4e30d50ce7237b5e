import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the API take no API keys, neither as its default nor as an additional way to sign in?',
  attack:
    'Somebody opens the web shop’s JavaScript and finds `da2-…`. With this key his script asks the same API for all reviews with their authors’ addresses, which the page never shows.',
  console: [
    'Open AppSync, the API, *Settings*, and add another authorization mode; mark in the schema what each may do.',
    'Change the apps, then make the new mode the default and delete the mode *API key*.',
  ],
  cli: code`
    aws appsync update-graphql-api --api-id API_ID --name NAME \
      --authentication-type AMAZON_COGNITO_USER_POOLS \
      --user-pool-config userPoolId=POOL_ID,awsRegion=REGION,defaultAction=ALLOW
    aws appsync delete-api-key --api-id API_ID --id KEY_ID
  `,
  terraform: code`
    resource "aws_appsync_graphql_api" "this" {
      name                = "NAME"
      authentication_type = "AMAZON_COGNITO_USER_POOLS"

      user_pool_config {
        user_pool_id   = "POOL_ID"
        default_action = "ALLOW"
      }
    }
  `,
  cost: 'Cognito is free for the first ten thousand users a month. Visitors who do not sign in can be given guest credentials for single fields.',
  byHand: {
    run: "aws appsync list-graphql-apis --query 'graphqlApis[].[name,authenticationType,additionalAuthenticationProviders]'",
    look: 'No `API_KEY`.',
  },
  links: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],
});
