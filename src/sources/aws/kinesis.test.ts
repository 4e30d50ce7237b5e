import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

it('names a key where the stream is encrypted only', async () => {
  const { facts } = await readFacts('kinesis:stream', ['KeyId', 'RetentionPeriodHours'], {
    ListStreams: ({ input }) =>
      input['NextToken'] === undefined
        ? { StreamNames: ['kept'], HasMoreStreams: true, NextToken: 'more' }
        : { StreamNames: ['open'], HasMoreStreams: false },
    DescribeStreamSummary: ({ input }) => ({
      StreamDescriptionSummary: {
        RetentionPeriodHours: 24,
        ...(String(input['StreamARN']).endsWith('/kept')
          ? { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }
          : { EncryptionType: 'NONE' }),
      },
    }),
  });
  expect(facts).toMatchObject({
    kept: { KeyId: 'alias/aws/kinesis', RetentionPeriodHours: 24 },
    open: { KeyId: null },
  });
});
