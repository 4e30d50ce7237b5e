import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Can nobody at large invoke the function, neither by its policy nor by a function URL without authentication? Triggers of AWS services pass where a condition ties them to your account or resource.',
  attack:
    'A function that makes invoices takes a customer number and was “internal”. Its URL, open to everybody, turns up in the JavaScript of a test page; a loop over all numbers collects every invoice, on your bill.',
  console: [
    'Open Lambda, the function, *Configuration*, *Permissions*, and under *Resource-based policy statements* delete or narrow what is open to everybody.',
    'Under *Function URL* choose *Edit*, and set *Auth type* to *AWS_IAM*, or delete the URL.',
    'What must be public: put API Gateway or CloudFront with WAF in front.',
  ],
  cli: code`
    aws lambda get-policy --function-name FUNCTION --query Policy --output text
    aws lambda remove-permission --function-name FUNCTION --statement-id STATEMENT_ID

    # A service that calls it, tied to one source:
    aws lambda add-permission --function-name FUNCTION --statement-id from-bucket \
      --action lambda:InvokeFunction --principal s3.amazonaws.com \
      --source-arn arn:aws:s3:::BUCKET --source-account ACCOUNT_ID

    aws lambda update-function-url-config --function-name FUNCTION --auth-type AWS_IAM
  `,
  terraform: code`
    resource "aws_lambda_permission" "from_bucket" {
      statement_id   = "from-bucket"
      function_name  = "FUNCTION"
      action         = "lambda:InvokeFunction"
      principal      = "s3.amazonaws.com"
      source_arn     = "arn:aws:s3:::BUCKET"
      source_account = "ACCOUNT_ID"
    }

    resource "aws_lambda_function_url" "this" {
      function_name      = "FUNCTION"
      authorization_type = "AWS_IAM"
    }
  `,
  cost: 'It is free. Browsers and partners that called the open URL must sign their requests from then on, or come by another door.',
  byHand: {
    run: code`
      aws lambda get-policy --function-name FUNCTION --query Policy --output text
      aws lambda get-function-url-config --function-name FUNCTION --query AuthType
    `,
    look: 'No `Allow` for principal `*` without a narrowing condition, and `AuthType` not `NONE`; `ResourceNotFoundException` means that there is no policy or no URL.',
  },
  links: [
    'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  ],
});
