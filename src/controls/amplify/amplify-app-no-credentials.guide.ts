import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no environment variable of the app or its branches, and no line of their build settings, look like a credential?',
  attack:
    'The payment provider’s secret key is a variable of the app, and a developer prefixes it with `VITE_` to make the build pass. From then on it stands in the JavaScript of every page.',
  console: [
    'Open Amplify, the app, *Hosting*, *Secrets*, *Manage secrets*, and add the credential.',
    'Open *Hosting*, *Environment variables*, and take it out there.',
    'Replace the credential itself: it has been seen.',
  ],
  cli: code`
    aws ssm put-parameter --name /amplify/APP_ID/BRANCH/NAME --type SecureString --value file://secret.txt
    # This replaces all variables of the app: name those that stay.
    aws amplify update-app --app-id APP_ID --environment-variables STAGE=live
  `,
  terraform: code`
    resource "aws_ssm_parameter" "secret" {
      name  = "/amplify/APP_ID/BRANCH/NAME"
      type  = "SecureString"
      value = var.secret
    }

    resource "aws_amplify_app" "this" {
      # …
      environment_variables = {
        STAGE = "live"
      }
    }
  `,
  cost: 'It is free. Builds find such secrets in the variable `secrets`, as JSON, and not under their names: the build script needs a change.',
  byHand: {
    run: code`
      aws amplify list-apps --query 'apps[].[name,environmentVariables,buildSpec]'
      aws amplify list-branches --app-id APP_ID --query 'branches[].[branchName,environmentVariables]'
    `,
    look: 'No value that opens something.',
  },
  links: ['https://docs.aws.amazon.com/amplify/latest/userguide/environment-secrets.html'],
});
