import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the function’s runtime one that AWS still keeps up with security fixes?',
  attack:
    'A hole in the XML library of an old language version is published. AWS mends the runtimes that it supports within days; the function of 2021, which parses suppliers’ invoices, stays as it was.',
  console: [
    'Open Lambda, the function, *Code*, *Runtime settings*, *Edit*.',
    'Choose a newer runtime, save, and test; use an alias to send a part of the calls there first.',
  ],
  cli: 'aws lambda update-function-configuration --function-name FUNCTION --runtime nodejs24.x',
  terraform: code`
    resource "aws_lambda_function" "this" {
      # …
      runtime = "nodejs24.x"
    }
  `,
  cost: 'It is free. Between major versions libraries and language change: read the notes of the runtime, and test.',
  byHand: {
    run: "aws lambda list-functions --query 'Functions[].[FunctionName,Runtime]'",
    look: 'No runtime that AWS’s table shows as deprecated.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'],
});
