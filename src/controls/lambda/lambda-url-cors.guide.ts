import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the function has a URL that is open to everybody: does it let pages of named origins only call it from a browser?',
  attack:
    'The function knows visitors by a cookie. A page with a quiz calls the URL in the background from each player’s browser, and reads what it says about him.',
  console: [
    'Open Lambda, the function, *Configuration*, *Function URL*, *Edit*, *Additional settings*.',
    'Replace `*` under *Allow origin* by the addresses of your pages, and save.',
  ],
  cli: code`
    aws lambda update-function-url-config --function-name FUNCTION \
      --cors AllowOrigins=https://www.example.com,AllowMethods=GET
  `,
  terraform: code`
    resource "aws_lambda_function_url" "this" {
      function_name      = "FUNCTION"
      authorization_type = "NONE"

      cors {
        allow_origins = ["https://www.example.com"]
        allow_methods = ["GET"]
      }
    }
  `,
  cost: 'It is free. Pages that are not named can no longer read answers; programs outside of browsers can as before.',
  byHand: {
    run: 'aws lambda get-function-url-config --function-name FUNCTION --query Cors',
    look: 'No `*` under `AllowOrigins`.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html'],
});
