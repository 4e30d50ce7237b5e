import { describe, expect, it } from 'vitest';
import { scanWorld } from '../../../test/support/scan-world.ts';
import { CONTROLS } from '../../controls/registry.ts';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, respond } from './fixtures/scan-answers.ts';

const QueueArn = `arn:aws:sqs:eu-west-1:${ACCOUNT}:orders`;
const POLICY = '{"Version":"2012-10-17","Statement":[]}';
const read = (Attributes: object) =>
  readFacts('sqs:queue', ['Policy'], {
    ListQueues: () => ({ QueueUrls: [`https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/orders`] }),
    GetQueueAttributes: () => ({ Attributes }),
  });

describe('a queue', () => {
  it.each([
    ['with a policy', { QueueArn, Policy: POLICY }, POLICY],
    ['without one', { QueueArn }, null],
    ['with an empty one', { QueueArn, Policy: '' }, null],
  ])('%s', async (_, attributes, Policy) => {
    expect((await read(attributes)).facts).toMatchObject({ orders: { Policy } });
  });

  it.each([
    ['nothing', {}],
    ['no ARN', { Policy: POLICY }],
    ['half a policy', { QueueArn, Policy: '{"Statement":[' }],
  ])('is unknown where the answer has %s', async (_, attributes) => {
    const { facts } = await read(attributes);
    expect(facts['orders']?.['Policy']).toMatchObject({ unknown: { kind: 'unparsable' } });
  });
});

it('lists a thousand queues a page, and an account without any', async () => {
  const url = (name: string) => `https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/${name}`;
  const { facts, calls } = await readFacts('sqs:queue', ['QueueUrl'], {
    ListQueues: ({ input }) =>
      input['NextToken'] === undefined
        ? { QueueUrls: [url('a')], NextToken: 'more' }
        : { QueueUrls: [url('b')] },
  });
  expect(Object.keys(facts)).toEqual(['a', 'b']);
  expect(calls[0]?.input).toEqual({ MaxResults: 1000 });
  expect((await readFacts('sqs:queue', ['QueueUrl'], {})).facts).toEqual({});
});

it('asks AWS about a queue, wherever its URL points to', async () => {
  const hosts: string[] = [];
  const answers: Answers = {
    ListQueues: () => ({ QueueUrls: [`https://sqs.example.com/${ACCOUNT}/orders`] }),
    GetQueueAttributes: () => ({ Attributes: { QueueArn } }),
  };
  await scanWorld({
    controls: CONTROLS.filter(({ id }) => id === 'sqs-queue-not-public'),
    regions: ['eu-west-1'],
    respond: (call) => respond(call, answers, ['eu-west-1']),
    wrap: (inner) => ({
      metadata: inner.metadata ?? { handlerProtocol: 'test' },
      handle: (request, options) => {
        hosts.push(request.hostname);
        return inner.handle(request, options);
      },
    }),
  });
  expect(hosts.filter((host) => host.startsWith('sqs'))).toEqual([
    'sqs.eu-west-1.amazonaws.com',
    'sqs.eu-west-1.amazonaws.com',
  ]);
});

describe('what a queue does with its messages', () => {
  const told = async (attributes: object) =>
    (
      await readFacts('sqs:queue', ['encryption', 'deadLetterTarget'], {
        ListQueues: () => ({ QueueUrls: [`https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/orders`] }),
        GetQueueAttributes: () => ({ Attributes: { QueueArn, ...attributes } }),
      })
    ).facts['orders'];

  it.each([
    ['SQS’s own keys', { SqsManagedSseEnabled: 'true' }, { KmsMasterKeyId: null }],
    [
      'a KMS key',
      { SqsManagedSseEnabled: 'false', KmsMasterKeyId: 'alias/a' },
      { KmsMasterKeyId: 'alias/a' },
    ],
    ['nothing', { SqsManagedSseEnabled: 'false' }, null],
  ])('encrypted with %s', async (_, attributes, encryption) => {
    expect(await told(attributes)).toMatchObject({ encryption, deadLetterTarget: null });
  });

  it('has a place for those that nobody can handle', async () => {
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: `${QueueArn}-failed`, maxReceiveCount: 5 });
    expect(await told({ RedrivePolicy })).toMatchObject({ deadLetterTarget: `${QueueArn}-failed` });
    expect(await told({ RedrivePolicy: '{"dead' })).toMatchObject({
      deadLetterTarget: { unknown: { kind: 'unparsable' } },
    });
  });
});
