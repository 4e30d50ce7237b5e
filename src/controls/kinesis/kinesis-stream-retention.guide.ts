import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the stream keep its records for seven days or more?',
  attack:
    'A change breaks the reader of orders on Friday at five. On Monday the orders of Friday and Saturday are gone from the stream, and nowhere else.',
  console: [
    'Open Kinesis, the data stream, *Configuration*, *Data retention*, *Edit*.',
    'Type seven days or more, and save.',
  ],
  cli: 'aws kinesis increase-stream-retention-period --stream-name STREAM --retention-period-hours 168',
  terraform: code`
    resource "aws_kinesis_stream" "this" {
      name             = "STREAM"
      retention_period = 168
    }
  `,
  cost: 'Up to seven days it costs two cents for each shard and hour, or ten cents for a gigabyte and month on demand.',
  byHand: {
    run: 'aws kinesis describe-stream-summary --stream-name STREAM --query StreamDescriptionSummary.RetentionPeriodHours',
    look: '168 or more.',
  },
  links: ['https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html'],
});
