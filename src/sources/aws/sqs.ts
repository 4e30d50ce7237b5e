import type * as SQS from '@aws-sdk/client-sqs';
import type { Unknown } from '../../model/reading.ts';
import { defineRead, factsOf, must, operation, policyText, unparsable } from './read.ts';

const listQueues = operation<SQS.ListQueuesCommandInput, SQS.ListQueuesCommandOutput>('sqs', 'ListQueues', [
  'sqs:ListQueues',
]);

/** Without a page size SQS gives the first thousand queues and no token for the rest. */
const PAGE = { MaxResults: 1000 };

export const queues = defineRead({
  scope: 'region',
  operations: [listQueues],
  lists: ['sqs:queue'],
  gives: { 'sqs:queue': ['QueueUrl'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      listQueues,
      PAGE,
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      // Without a queue the member is left out.
      yield (page.QueueUrls ?? []).map((url) => {
        const name = url.slice(url.lastIndexOf('/') + 1);
        return {
          kind: 'sqs:queue' as const,
          id: name,
          arn: `arn:${partition}:sqs:${region}:${account}:${name}`,
          facts: { QueueUrl: url },
        };
      });
    }
  },
});

const getQueueAttributes = operation<SQS.GetQueueAttributesCommandInput, SQS.GetQueueAttributesCommandOutput>(
  'sqs',
  'GetQueueAttributes',
  ['sqs:GetQueueAttributes'],
);

/** The ARN, which is always there, is asked for too: an answer without it is not one of a queue without a policy. */
export const queueAttributes = defineRead({
  scope: { each: 'sqs:queue' },
  operations: [getQueueAttributes],
  gives: { 'sqs:queue': ['Policy', 'encryption', 'deadLetterTarget'] },
  uses: ['QueueUrl'],
  async *run({ parents: [queue], call }) {
    if (queue === undefined) return;
    const { Attributes } = await call(getQueueAttributes, {
      QueueUrl: String(queue.facts['QueueUrl']),
      AttributeNames: ['QueueArn', 'Policy', 'KmsMasterKeyId', 'SqsManagedSseEnabled', 'RedrivePolicy'],
    });
    must(Attributes?.QueueArn, getQueueAttributes, 'QueueArn');
    const policy = Attributes?.Policy || null;
    yield factsOf(queue, {
      Policy: policy === null ? null : policyText(policy, getQueueAttributes),
      encryption: encryptionOf(Attributes),
      deadLetterTarget: deadLetterTarget(Attributes?.RedrivePolicy),
    });
  },
});

function encryptionOf(attributes: SQS.GetQueueAttributesCommandOutput['Attributes'] = {}) {
  const key = attributes.KmsMasterKeyId || null;
  return key !== null || attributes.SqsManagedSseEnabled === 'true' ? { KmsMasterKeyId: key } : null;
}

/** The attribute is JSON. */
function deadLetterTarget(policy: string | undefined): string | null | Unknown {
  if (policy === undefined || policy === '') return null;
  try {
    const read: unknown = JSON.parse(policy);
    const target = typeof read === 'object' && read !== null && 'deadLetterTargetArn' in read;
    return target ? String(read.deadLetterTargetArn) : null;
  } catch {
    return unparsable(getQueueAttributes, 'RedrivePolicy is not whole');
  }
}
