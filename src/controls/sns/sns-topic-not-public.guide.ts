import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the topic’s policy let nobody at large subscribe, publish or manage it? The policy that AWS writes for a new topic, which ties everybody to the owner’s account, passes.',
  attack:
    'A topic that tells of new orders is open to everybody. A stranger who finds its ARN in a public repository subscribes their own address and gets each order, with name and address, as it comes in.',
  console: [
    'Open SNS, *Topics*, the topic, and *Edit*.',
    'Under *Access policy* name the publishers and subscribers, or add a condition on `aws:SourceAccount` or `aws:SourceArn` where a service publishes.',
    'Save, and look under *Subscriptions* for endpoints that you do not know.',
  ],
  cli: code`
    aws sns get-topic-attributes --topic-arn TOPIC_ARN --query Attributes.Policy --output text > policy.json
    # Narrow the principals in policy.json, then:
    aws sns set-topic-attributes --topic-arn TOPIC_ARN --attribute-name Policy \
      --attribute-value file://policy.json

    aws sns list-subscriptions-by-topic --topic-arn TOPIC_ARN --query 'Subscriptions[].[Protocol,Endpoint,Owner]'
  `,
  terraform: code`
    resource "aws_sns_topic_policy" "this" {
      arn = "TOPIC_ARN"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Sid       = "BucketMayPublish"
          Effect    = "Allow"
          Principal = { Service = "s3.amazonaws.com" }
          Action    = "SNS:Publish"
          Resource  = "TOPIC_ARN"
          Condition = {
            ArnLike      = { "aws:SourceArn" = "arn:aws:s3:::BUCKET" }
            StringEquals = { "aws:SourceAccount" = "ACCOUNT_ID" }
          }
        }]
      })
    }
  `,
  cost: 'It is free. Publishers and subscribers of other accounts that the narrow policy does not name are refused; subscriptions that stand already keep getting messages until they are deleted.',
  byHand: {
    run: 'aws sns get-topic-attributes --topic-arn TOPIC_ARN --query Attributes.Policy --output text',
    look: 'No `Allow` for principal `*` without a condition on an account, an ARN or the organization.',
  },
  links: [
    'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html',
  ],
});
