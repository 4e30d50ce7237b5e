import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where a Lambda function’s URL is an origin: does CloudFront sign its requests to it by an origin access control, so that the URL can refuse everybody else?',
  attack:
    'The price function is served through CloudFront with a web ACL and a cache. Its URL, found in an old log, answers everybody: a script calls it a million times past both, and you pay for each.',
  console: [
    'Open Lambda, the function, *Configuration*, *Function URL*, *Edit*, and choose *AWS_IAM*.',
    'Open CloudFront, the distribution, the tab *Origins*, the origin, *Edit*.',
    'Under *Origin access control* choose *Create new OAC* of the type *Lambda*, and save.',
    'Run the command that it shows, which lets the distribution call the URL.',
  ],
  cli: code`
    aws cloudfront create-origin-access-control --origin-access-control-config \
      Name=NAME,SigningProtocol=sigv4,SigningBehavior=always,OriginAccessControlOriginType=lambda
    aws lambda add-permission --function-name FUNCTION --statement-id AllowCloudFront \
      --action lambda:InvokeFunctionUrl --principal cloudfront.amazonaws.com \
      --source-arn DISTRIBUTION_ARN
    aws lambda update-function-url-config --function-name FUNCTION --auth-type AWS_IAM
  `,
  terraform: code`
    resource "aws_cloudfront_origin_access_control" "this" {
      name                              = "NAME"
      origin_access_control_origin_type = "lambda"
      signing_behavior                  = "always"
      signing_protocol                  = "sigv4"
    }

    resource "aws_lambda_permission" "this" {
      statement_id  = "AllowCloudFront"
      function_name = "FUNCTION"
      action        = "lambda:InvokeFunctionUrl"
      principal     = "cloudfront.amazonaws.com"
      source_arn    = aws_cloudfront_distribution.this.arn
    }
  `,
  cost: 'It is free. For PUT and POST the viewer must send the body’s SHA-256 in `x-amz-content-sha256`: forms of browsers do not. Callers of the URL itself are refused.',
  byHand: {
    run: code`
      aws cloudfront get-distribution-config --id DISTRIBUTION_ID \
        --query 'DistributionConfig.Origins.Items[].[DomainName,OriginAccessControlId]'
    `,
    look: 'An id beside every origin whose name ends with `on.aws`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html',
  ],
});
