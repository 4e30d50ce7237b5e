import type * as Firehose from '@aws-sdk/client-firehose';
import { defineRead, factsOf, must, operation } from './read.ts';

const listDeliveryStreams = operation<
  Firehose.ListDeliveryStreamsCommandInput,
  Firehose.ListDeliveryStreamsCommandOutput
>('firehose', 'ListDeliveryStreams', ['firehose:ListDeliveryStreams']);

/** There is no token: the next page begins after the last name of this one. */
export const deliveryStreams = defineRead({
  scope: 'region',
  operations: [listDeliveryStreams],
  lists: ['firehose:delivery-stream'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      listDeliveryStreams,
      { Limit: 10_000 },
      (o) => (o.HasMoreDeliveryStreams === true ? o.DeliveryStreamNames?.at(-1) : undefined),
      (ExclusiveStartDeliveryStreamName) => ({ ExclusiveStartDeliveryStreamName }),
    )) {
      yield must(page.DeliveryStreamNames, listDeliveryStreams, 'DeliveryStreamNames').map((name) => ({
        kind: 'firehose:delivery-stream' as const,
        id: name,
        arn: `arn:${partition}:firehose:${region}:${account}:deliverystream/${name}`,
        facts: {},
      }));
    }
  },
});

const describeDeliveryStream = operation<
  Firehose.DescribeDeliveryStreamCommandInput,
  Firehose.DescribeDeliveryStreamCommandOutput
>('firehose', 'DescribeDeliveryStream', ['firehose:DescribeDeliveryStream']);

export const deliveryStream = defineRead({
  scope: { each: 'firehose:delivery-stream' },
  operations: [describeDeliveryStream],
  gives: { 'firehose:delivery-stream': ['DeliveryStreamType', 'encrypted', 's3Key', 'toS3'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeDeliveryStream, { DeliveryStreamName: it.id });
    const description = must(
      answer.DeliveryStreamDescription,
      describeDeliveryStream,
      'DeliveryStreamDescription',
    );
    const buckets = must(description.Destinations, describeDeliveryStream, 'Destinations').flatMap(bucketsOf);
    const keys = buckets.flatMap(
      ({ EncryptionConfiguration: encryption }) => encryption?.KMSEncryptionConfig?.AWSKMSKeyARN ?? [],
    );
    yield factsOf(it, {
      DeliveryStreamType: must(description.DeliveryStreamType, describeDeliveryStream, 'DeliveryStreamType'),
      encrypted: description.DeliveryStreamEncryptionConfiguration?.Status === 'ENABLED',
      s3Key: keys.length === buckets.length ? (keys[0] ?? null) : null,
      toS3: buckets.length > 0,
    });
  },
});

/** Every destination but S3 keeps what it could not deliver in a bucket. */
function bucketsOf(
  destination: Firehose.DestinationDescription,
): readonly Firehose.S3DestinationDescription[] {
  const {
    ExtendedS3DestinationDescription: extended,
    S3DestinationDescription: plain,
    ...others
  } = destination;
  const beside = Object.values(others).flatMap((it): readonly Firehose.S3DestinationDescription[] =>
    typeof it === 'object' && 'S3DestinationDescription' in it && it.S3DestinationDescription !== undefined
      ? [it.S3DestinationDescription]
      : [],
  );
  // AWS tells the extended destination in the plain form as well.
  const own = extended ?? plain;
  return own === undefined ? beside : [own, ...beside];
}
