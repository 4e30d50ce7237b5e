import { cases, denied } from '../case.ts';

export default cases('sagemaker-feature-group-offline-key', 'sagemaker:feature-group', [
  { name: 'a key', verdict: 'pass', facts: { OfflineStoreConfig: { KmsKeyId: 'key-1' } } },
  { name: 'none', verdict: 'fail', facts: { OfflineStoreConfig: { KmsKeyId: null } } },
  { name: 'no offline store', verdict: 'not-applicable', facts: { OfflineStoreConfig: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { OfflineStoreConfig: denied('sagemaker:DescribeFeatureGroup') },
  },
]);
