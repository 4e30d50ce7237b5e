import type * as SNS from '@aws-sdk/client-sns';
import { defineRead, factsOf, must, operation } from './read.ts';

const listTopics = operation<SNS.ListTopicsCommandInput, SNS.ListTopicsCommandOutput>('sns', 'ListTopics', [
  'sns:ListTopics',
]);
const listSubscriptions = operation<SNS.ListSubscriptionsCommandInput, SNS.ListSubscriptionsCommandOutput>(
  'sns',
  'ListSubscriptions',
  ['sns:ListSubscriptions'],
);

/** One listing of subscriptions spares a call for each topic that has one. */
export const topics = defineRead({
  scope: 'region',
  operations: [listTopics, listSubscriptions],
  lists: ['sns:topic'],
  gives: { 'sns:topic': ['ownSubscriptions'] },
  async *run({ pages }) {
    const arns: string[] = [];
    for await (const page of pages(
      listTopics,
      {},
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      arns.push(...(page.Topics ?? []).map((topic) => must(topic.TopicArn, listTopics, 'TopicArn')));
    }
    if (arns.length === 0) return;
    const confirmed = new Map<string, number>();
    for await (const page of pages(
      listSubscriptions,
      {},
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      for (const subscription of page.Subscriptions ?? []) {
        const topic = must(subscription.TopicArn, listSubscriptions, 'TopicArn');
        if (isConfirmed(subscription)) confirmed.set(topic, (confirmed.get(topic) ?? 0) + 1);
      }
    }
    yield arns.map((arn) => ({
      kind: 'sns:topic' as const,
      id: arn.split(':').at(-1) ?? arn,
      arn,
      facts: { ownSubscriptions: confirmed.get(arn) ?? 0 },
    }));
  },
});

/** `PendingConfirmation` and `Deleted` stand where the subscription's ARN would be. */
function isConfirmed(subscription: SNS.Subscription): boolean {
  return must(subscription.SubscriptionArn, listSubscriptions, 'SubscriptionArn').startsWith('arn:');
}

const getTopicAttributes = operation<SNS.GetTopicAttributesCommandInput, SNS.GetTopicAttributesCommandOutput>(
  'sns',
  'GetTopicAttributes',
  ['sns:GetTopicAttributes'],
);

/**
 * ListSubscriptions tells only of the account's own subscriptions, yet those of another account (a security team's)
 * get the messages just as well. So topics without an own one are asked.
 */
export const topicSubscriptions = defineRead({
  scope: { each: 'sns:topic' },
  operations: [getTopicAttributes],
  gives: { 'sns:topic': ['confirmedSubscriptions'] },
  uses: ['ownSubscriptions'],
  async *run({ parents: [topic], call }) {
    if (topic === undefined) return;
    const own = Number(topic.facts['ownSubscriptions']);
    const confirmedSubscriptions =
      own > 0 ? own : confirmed(await call(getTopicAttributes, { TopicArn: topic.arn }));
    yield factsOf(topic, { confirmedSubscriptions });
  },
});

function confirmed({ Attributes }: SNS.GetTopicAttributesCommandOutput): number {
  return Number(must(Attributes?.['SubscriptionsConfirmed'], getTopicAttributes, 'SubscriptionsConfirmed'));
}
