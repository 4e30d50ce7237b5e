import { cases, denied } from '../case.ts';

const rule = (SSEAlgorithm: string, BucketKeyEnabled: boolean) => ({
  BucketEncryption: [{ SSEAlgorithm, KMSMasterKeyID: 'alias/lake', BucketKeyEnabled }],
});

export default cases('s3-bucket-key-enabled', 's3:bucket', [
  { name: 'on', verdict: 'pass', facts: rule('aws:kms', true) },
  { name: 'off', verdict: 'fail', facts: rule('aws:kms', false) },
  { name: 'two layers, which have none', verdict: 'not-applicable', facts: rule('aws:kms:dsse', false) },
  { name: 'S3’s keys', verdict: 'not-applicable', facts: rule('AES256', false) },
  { name: 'no rule', verdict: 'not-applicable', facts: { BucketEncryption: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { BucketEncryption: denied('s3:GetEncryptionConfiguration') },
  },
]);
