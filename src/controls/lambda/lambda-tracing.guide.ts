import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the function send traces of its calls to X-Ray by itself?',
  attack:
    'A function that nobody remembers calls a bucket of another account, twice a day. Its code says nothing of that; a trace names the call, the bucket and the time.',
  console: [
    'Open Lambda, the function, *Configuration*, *Monitoring and operations tools*, *Edit*.',
    'Turn on *Lambda service traces*, and save.',
  ],
  cli: 'aws lambda update-function-configuration --function-name FUNCTION --tracing-config Mode=Active',
  terraform: code`
    resource "aws_lambda_function" "this" {
      # …
      tracing_config {
        mode = "Active"
      }
    }
  `,
  cost: 'X-Ray takes five dollars for a million traces; by default it takes one call a second and five in a hundred of the rest. The role needs `xray:PutTraceSegments`.',
  byHand: {
    run: "aws lambda list-functions --query 'Functions[].[FunctionName,TracingConfig.Mode]'",
    look: '`Active` beside each function.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html'],
});
