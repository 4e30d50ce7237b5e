import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the function’s environment variables hold nothing that looks like a credential: an access key, a token, a private key, a password by its name?',
  attack:
    'A read-only role for a cost tool may list functions, and the list shows the variables. Among them is the key of the payment provider, put there “until we have time for Secrets Manager”.',
  console: [
    'Put the secret into Secrets Manager, and let the function’s role read that one secret.',
    'Read it in the code when the function starts, or by the *AWS Parameters and Secrets Lambda Extension*.',
    'Open Lambda, the function, *Configuration*, *Environment variables*, *Edit*, remove the variable, and save.',
    'Publish no version with it, delete those that have it, and change the credential.',
  ],
  cli: code`
    aws secretsmanager create-secret --name NAME --secret-string file://secret.txt

    # This replaces all variables: name those that stay.
    aws lambda update-function-configuration --function-name FUNCTION \
      --environment 'Variables={SECRET_NAME=NAME}'
  `,
  terraform: code`
    resource "aws_lambda_function" "this" {
      # …
      environment {
        variables = {
          SECRET_NAME = "NAME"
        }
      }
    }
  `,
  cost: 'A small monthly fee for each secret, and a call at each cold start. Access keys of AWS need no secret: give the function’s role the rights. Versions are frozen with their variables until they are deleted.',
  byHand: {
    run: 'aws lambda get-function-configuration --function-name FUNCTION --query Environment.Variables',
    look: 'No value that is a password, key or token.',
  },
  links: [
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html',
  ],
});
