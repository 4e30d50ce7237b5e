import { cases, denied } from '../case.ts';

export default cases('firehose-destination-kms-key', 'firehose:delivery-stream', [
  {
    name: 'a key',
    verdict: 'pass',
    facts: { toS3: true, s3Key: 'arn:aws:kms:eu-west-1:111122223333:key/1' },
  },
  { name: 'none', verdict: 'fail', facts: { toS3: true, s3Key: null } },
  { name: 'nothing to S3', verdict: 'not-applicable', facts: { toS3: false, s3Key: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { toS3: true, s3Key: denied('firehose:DescribeDeliveryStream') },
  },
]);
