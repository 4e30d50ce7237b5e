import type { ConfigRecorder } from '../../model/kinds/account.ts';
import { cases, denied } from '../case.ts';

const RECORDER: ConfigRecorder = {
  name: 'default',
  recording: true,
  allSupported: true,
  excludedTypes: [],
  globalTypes: [],
  roleARN: null,
  lastStatus: 'success',
};
const RECORDS = { configRecorders: [RECORDER] };

export default cases('config-delivery', 'aws:region', [
  {
    name: 'arrives',
    verdict: 'pass',
    facts: { ...RECORDS, configDelivery: { s3BucketName: 'history', lastErrorCode: null } },
  },
  {
    name: 'the bucket is gone',
    verdict: 'fail',
    reason: /history failed with NoSuchBucket/,
    facts: { ...RECORDS, configDelivery: { s3BucketName: 'history', lastErrorCode: 'NoSuchBucket' } },
  },
  { name: 'no channel', verdict: 'fail', facts: { ...RECORDS, configDelivery: null } },
  {
    name: 'stopped',
    verdict: 'not-applicable',
    facts: {
      configRecorders: [{ ...RECORDER, recording: false }],
      configDelivery: { s3BucketName: 'history', lastErrorCode: 'NoSuchBucket' },
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...RECORDS, configDelivery: denied('config:DescribeDeliveryChannelStatus') },
  },
]);
