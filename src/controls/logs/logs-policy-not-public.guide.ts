import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no resource policy of CloudWatch Logs grant anything to everybody, or to everybody with an AWS account? Conditions that narrow it to you count.',
  attack:
    'A policy lets `*` write to the log groups, because the service’s name would not come to mind. A stranger writes a thousand sign-ins of the director from abroad into the log, and while you are busy with these does what he came for.',
  console: [
    'There is no page for these policies: list them from the command line.',
    'Write the policy anew with the service’s name as principal, and conditions on `aws:SourceArn` and `aws:SourceAccount`.',
  ],
  cli: code`
    aws logs describe-resource-policies
    aws logs put-resource-policy --policy-name NAME --policy-document file://policy.json
    aws logs delete-resource-policy --policy-name NAME
  `,
  terraform: code`
    resource "aws_cloudwatch_log_resource_policy" "this" {
      policy_name = "NAME"

      policy_document = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { Service = "route53.amazonaws.com" }
          Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
          Resource  = "arn:aws:logs:us-east-1:ACCOUNT_ID:log-group:/aws/route53/*"
          Condition = { StringEquals = { "aws:SourceAccount" = "ACCOUNT_ID" } }
        }]
      })
    }
  `,
  cost: 'It is free. A service that is not named any more stops writing its log.',
  byHand: {
    run: "aws logs describe-resource-policies --query 'resourcePolicies[].[policyName,policyDocument]'",
    look: 'No `"*"` as principal without a condition.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html',
  ],
});
