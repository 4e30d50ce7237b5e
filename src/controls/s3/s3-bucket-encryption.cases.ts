import { cases, denied } from '../case.ts';

const rule = (SSEAlgorithm: string, KMSMasterKeyID: string | null = null) => ({
  facts: { BucketEncryption: [{ SSEAlgorithm, KMSMasterKeyID, BucketKeyEnabled: false }] },
});

export default cases('s3-bucket-encryption', 's3:bucket', [
  { name: 'by S3', verdict: 'pass', reason: /AES256/, ...rule('AES256') },
  {
    name: 'by KMS',
    verdict: 'pass',
    reason: /aws:kms with the key alias\/app/,
    ...rule('aws:kms', 'alias/app'),
  },
  { name: 'none', verdict: 'fail', facts: { BucketEncryption: null } },
  { name: 'an empty configuration', verdict: 'fail', facts: { BucketEncryption: [] } },
  { name: 'a rule without an algorithm', verdict: 'fail', reason: /no algorithm/, ...rule('none') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { BucketEncryption: denied('s3:GetEncryptionConfiguration') },
  },
]);
