import type * as Kinesis from '@aws-sdk/client-kinesis';
import { defineRead, factsOf, must, operation } from './read.ts';

const listStreams = operation<Kinesis.ListStreamsCommandInput, Kinesis.ListStreamsCommandOutput>(
  'kinesis',
  'ListStreams',
  ['kinesis:ListStreams'],
);

export const streams = defineRead({
  scope: 'region',
  operations: [listStreams],
  lists: ['kinesis:stream'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      listStreams,
      { Limit: 10_000 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.StreamNames, listStreams, 'StreamNames').map((name) => ({
        kind: 'kinesis:stream' as const,
        id: name,
        arn: `arn:${partition}:kinesis:${region}:${account}:stream/${name}`,
        facts: {},
      }));
    }
  },
});

const describeStreamSummary = operation<
  Kinesis.DescribeStreamSummaryCommandInput,
  Kinesis.DescribeStreamSummaryCommandOutput
>('kinesis', 'DescribeStreamSummary', ['kinesis:DescribeStreamSummary']);

export const stream = defineRead({
  scope: { each: 'kinesis:stream' },
  operations: [describeStreamSummary],
  gives: { 'kinesis:stream': ['KeyId', 'RetentionPeriodHours'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeStreamSummary, { StreamARN: it.arn });
    const summary = must(answer.StreamDescriptionSummary, describeStreamSummary, 'StreamDescriptionSummary');
    yield factsOf(it, {
      KeyId: summary.EncryptionType === 'KMS' ? must(summary.KeyId, describeStreamSummary, 'KeyId') : null,
      RetentionPeriodHours: must(summary.RetentionPeriodHours, describeStreamSummary, 'RetentionPeriodHours'),
    });
  },
});
