import { cases, denied } from '../case.ts';

export default cases('firehose-stream-encrypted', 'firehose:delivery-stream', [
  { name: 'encrypted', verdict: 'pass', facts: { DeliveryStreamType: 'DirectPut', encrypted: true } },
  { name: 'not encrypted', verdict: 'fail', facts: { DeliveryStreamType: 'DirectPut', encrypted: false } },
  {
    name: 'from a Kinesis stream, which keeps the records',
    verdict: 'not-applicable',
    facts: { DeliveryStreamType: 'KinesisStreamAsSource', encrypted: false },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { DeliveryStreamType: 'DirectPut', encrypted: denied('firehose:DescribeDeliveryStream') },
  },
]);
