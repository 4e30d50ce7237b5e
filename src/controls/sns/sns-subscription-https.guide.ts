import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is none of the account’s subscriptions to the topic for an address with `http:`?',
  attack:
    'Alarms go to a pager service by plain HTTP. Somebody on the way drops those about the firewall for an hour, and nobody hears of what he does.',
  console: [
    'Open SNS, *Subscriptions*, *Create subscription* with the protocol HTTPS, and let the address confirm it.',
    'Delete the subscription with the protocol HTTP.',
  ],
  cli: code`
    aws sns subscribe --topic-arn TOPIC_ARN --protocol https --notification-endpoint https://HOST/PATH
    aws sns unsubscribe --subscription-arn OLD_SUBSCRIPTION_ARN
  `,
  terraform: code`
    resource "aws_sns_topic_subscription" "this" {
      topic_arn = "TOPIC_ARN"
      protocol  = "https"
      endpoint  = "https://HOST/PATH"
    }
  `,
  cost: 'It is free. The address needs a certificate of a known authority: SNS refuses self-signed ones.',
  byHand: {
    run: 'aws sns list-subscriptions --query "Subscriptions[?Protocol==\'http\'].[TopicArn,Endpoint]"',
    look: 'Nothing.',
  },
  links: ['https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html'],
});
