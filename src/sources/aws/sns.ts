import type * as SNS from '@aws-sdk/client-sns';
import { defineRead, factsOf, must, operation, policyText } from './read.ts';

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
  gives: { 'sns:topic': ['ownSubscriptions', 'plainHttpEndpoints'] },
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
    const plain = new Map<string, string[]>();
    for await (const page of pages(
      listSubscriptions,
      {},
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      for (const subscription of page.Subscriptions ?? []) {
        const topic = must(subscription.TopicArn, listSubscriptions, 'TopicArn');
        if (isConfirmed(subscription)) confirmed.set(topic, (confirmed.get(topic) ?? 0) + 1);
        if (subscription.Protocol === 'http')
          plain.set(topic, [...(plain.get(topic) ?? []), withoutSecrets(subscription.Endpoint ?? '')]);
      }
    }
    yield arns.map((arn) => ({
      kind: 'sns:topic' as const,
      id: arn.split(':').at(-1) ?? arn,
      arn,
      facts: { ownSubscriptions: confirmed.get(arn) ?? 0, plainHttpEndpoints: plain.get(arn) ?? [] },
    }));
  },
});

/** An address may hold a password and, behind the question mark, a token. */
function withoutSecrets(endpoint: string): string {
  return URL.canParse(endpoint) ? `http://${new URL(endpoint).host}${new URL(endpoint).pathname}` : 'http';
}

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
 * get the messages just as well. So topics without an own one are asked; all of them, where their policies or keys are wanted.
 */
export const topicAttributes = defineRead({
  scope: { each: 'sns:topic' },
  operations: [getTopicAttributes],
  gives: { 'sns:topic': ['confirmedSubscriptions', 'Policy', 'KmsMasterKeyId'] },
  uses: ['ownSubscriptions'],
  async *run({ parents: [topic], call, wants }) {
    if (topic === undefined) return;
    const own = Number(topic.facts['ownSubscriptions']);
    const attributesWanted = wants('sns:topic', 'Policy') || wants('sns:topic', 'KmsMasterKeyId');
    if (own > 0 && !attributesWanted) {
      yield factsOf(topic, { confirmedSubscriptions: own });
      return;
    }
    const { Attributes = {} } = await call(getTopicAttributes, { TopicArn: topic.arn });
    yield factsOf(topic, {
      confirmedSubscriptions: own > 0 ? own : Number(attribute(Attributes, 'SubscriptionsConfirmed')),
      ...(attributesWanted
        ? {
            Policy: policyText(attribute(Attributes, 'Policy'), getTopicAttributes),
            KmsMasterKeyId: Attributes['KmsMasterKeyId'] || null,
          }
        : {}),
    });
  },
});

function attribute(attributes: Readonly<Record<string, string>>, name: string): string {
  return must(attributes[name], getTopicAttributes, name);
}
