import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the topic’s policy lets in all ones that you know? Name these in the setting `knownAccounts`.',
  attack:
    'A supplier of two years ago may still subscribe to the topic of orders. He was bought up; his new owner hears of every order that you get.',
  console: [
    'Open SNS, the topic, *Edit*, *Access policy*.',
    'Take out the accounts that need no access any more, and save; delete their subscriptions.',
  ],
  cli: code`
    aws sns remove-permission --topic-arn TOPIC_ARN --label STATEMENT_ID
    aws sns list-subscriptions-by-topic --topic-arn TOPIC_ARN
  `,
  terraform: code`
    resource "aws_sns_topic_policy" "this" {
      arn    = "TOPIC_ARN"
      policy = data.aws_iam_policy_document.this.json
    }
  `,
  cost: 'It is free. Whoever is taken out can publish and subscribe no more; subscriptions that are there go on until they are deleted.',
  byHand: {
    run: 'aws sns get-topic-attributes --topic-arn TOPIC_ARN --query Attributes.Policy',
    look: 'Account numbers that you know.',
  },
  links: ['https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html'],
});
