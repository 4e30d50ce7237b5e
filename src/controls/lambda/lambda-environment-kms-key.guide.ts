import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the function has environment variables: does a KMS key of your own encrypt them?',
  attack:
    'A monitoring tool may list all functions, and is broken into. With AWS’s key the thief reads every variable along with the names; with a key of your own he gets an error in their place.',
  console: [
    'Open Lambda, the function, *Configuration*, *Environment variables*, *Edit*, *Encryption configuration*.',
    'Choose *Use a customer master key*, pick the key, and save.',
  ],
  cli: 'aws lambda update-function-configuration --function-name FUNCTION --kms-key-arn KEY_ARN',
  terraform: code`
    resource "aws_lambda_function" "this" {
      # …
      kms_key_arn = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month, and each cold start a request to KMS. The function’s role needs `kms:Decrypt`. Secrets belong into Secrets Manager all the same.',
  byHand: {
    run: "aws lambda list-functions --query 'Functions[].[FunctionName,KMSKeyArn]'",
    look: 'A key beside each function with variables.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html'],
});
