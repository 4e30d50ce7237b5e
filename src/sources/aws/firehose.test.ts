import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const key = (name: string) => ({ KMSEncryptionConfig: { AWSKMSKeyARN: name } });

async function described(DeliveryStreamDescription: Readonly<Record<string, unknown>>) {
  const { facts } = await readFacts('firehose:delivery-stream', ['encrypted', 's3Key', 'toS3'], {
    ListDeliveryStreams: () => ({ DeliveryStreamNames: ['orders'], HasMoreDeliveryStreams: false }),
    DescribeDeliveryStream: () => ({
      DeliveryStreamDescription: { DeliveryStreamType: 'DirectPut', ...DeliveryStreamDescription },
    }),
  });
  return facts['orders'];
}

it('pages on after the last name', async () => {
  const { facts, calls } = await readFacts('firehose:delivery-stream', ['encrypted'], {
    ListDeliveryStreams: ({ input }) =>
      input['ExclusiveStartDeliveryStreamName'] === undefined
        ? { DeliveryStreamNames: ['a', 'b'], HasMoreDeliveryStreams: true }
        : { DeliveryStreamNames: ['c'], HasMoreDeliveryStreams: false },
    DescribeDeliveryStream: () => ({
      DeliveryStreamDescription: { DeliveryStreamType: 'DirectPut', Destinations: [] },
    }),
  });
  expect(Object.keys(facts)).toEqual(['a', 'b', 'c']);
  expect(
    calls.flatMap(({ operation, input }) =>
      operation === 'ListDeliveryStreams' ? [input['ExclusiveStartDeliveryStreamName']] : [],
    ),
  ).toEqual([undefined, 'b']);
});

it('tells an encryption that is being turned on from one that is', async () => {
  const Destinations: readonly unknown[] = [];
  const status = async (Status: string) =>
    (await described({ DeliveryStreamEncryptionConfiguration: { Status }, Destinations }))?.['encrypted'];
  expect(await status('ENABLED')).toBe(true);
  expect(await status('ENABLING')).toBe(false);
});

it('reads the bucket that AWS tells in both forms once', async () => {
  const Destinations = [
    {
      DestinationId: 'one',
      S3DestinationDescription: { EncryptionConfiguration: key('k') },
      ExtendedS3DestinationDescription: { EncryptionConfiguration: key('k') },
    },
  ];
  expect(await described({ Destinations })).toMatchObject({ toS3: true, s3Key: 'k' });
});

it('reads the bucket that a stream to elsewhere falls back on', async () => {
  const Destinations = [
    {
      DestinationId: 'one',
      HttpEndpointDestinationDescription: {
        S3DestinationDescription: { EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption' } },
      },
    },
  ];
  expect(await described({ Destinations })).toMatchObject({ toS3: true, s3Key: null });
});
