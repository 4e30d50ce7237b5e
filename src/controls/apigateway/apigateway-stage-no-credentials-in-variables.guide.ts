import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does none of the stage’s variables look like a password, a token or a key?',
  attack:
    'The backend’s password stands in a stage variable, “only for the mapping template”. Every developer with read access to the API sees it; so does the contractor’s stolen key.',
  console: [
    'Make the secret anew where it is used, and keep it in Secrets Manager.',
    'Open API Gateway, the API, *Stages*, the stage, *Stage variables*, and delete the variable.',
    'Deploy the API with what no longer needs it.',
  ],
  cli: code`
    aws apigateway update-stage --rest-api-id API_ID --stage-name STAGE \
      --patch-operations op=remove,path=/variables/NAME
  `,
  terraform: code`
    resource "aws_api_gateway_stage" "this" {
      # …
      variables = {
        backend = "shop.internal"
      }
    }
  `,
  cost: 'Secrets Manager takes 40 cents a month for a secret. Requests fail while the template still names a variable that is gone.',
  byHand: {
    run: "aws apigateway get-stages --rest-api-id API_ID --query 'item[].[stageName,variables]'",
    look: 'Nothing that one would not tell a stranger.',
  },
  links: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/stage-variables.html'],
});
