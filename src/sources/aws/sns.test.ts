import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const TOPIC = `arn:aws:sns:eu-west-1:${ACCOUNT}:orders`;
const answers: Answers = {
  ListTopics: () => ({ Topics: [{ TopicArn: TOPIC }] }),
  ListSubscriptions: () => ({
    Subscriptions: [
      {
        SubscriptionArn: `${TOPIC}:1`,
        TopicArn: TOPIC,
        Protocol: 'https',
        Endpoint: 'https://safe.example.com',
      },
      {
        SubscriptionArn: 'PendingConfirmation',
        TopicArn: TOPIC,
        Protocol: 'http',
        Endpoint: 'http://user:belay@plain.example.com/hook?token=heave',
      },
    ],
  }),
  GetTopicAttributes: () => ({
    Attributes: {
      TopicArn: TOPIC,
      Policy: '{}',
      SubscriptionsConfirmed: '1',
      KmsMasterKeyId: 'alias/orders',
    },
  }),
};

it('tells plain HTTP addresses without the passwords and tokens in them', async () => {
  const { facts, calls } = await readFacts('sns:topic', ['plainHttpEndpoints'], answers);
  expect(facts).toEqual({ orders: { plainHttpEndpoints: ['http://plain.example.com/hook'] } });
  expect(calls.map(({ operation }) => operation)).toEqual(['ListTopics', 'ListSubscriptions']);
});

it('asks topics for their keys, also those that have subscribers', async () => {
  const { facts } = await readFacts('sns:topic', ['KmsMasterKeyId'], answers);
  expect(facts).toMatchObject({ orders: { KmsMasterKeyId: 'alias/orders' } });
});
