import { cases, denied } from '../case.ts';

const rule = (SSEAlgorithm: string, KMSMasterKeyID: string | null = null) => ({
  BucketEncryption: [{ SSEAlgorithm, KMSMasterKeyID, BucketKeyEnabled: false }],
});

export default cases('s3-bucket-kms-key', 's3:bucket', [
  { name: 'a key of one’s own', verdict: 'pass', facts: rule('aws:kms', 'alias/lake') },
  { name: 'AWS’s key for S3', verdict: 'pass', reason: /own key for S3/, facts: rule('aws:kms') },
  { name: 'two layers', verdict: 'pass', facts: rule('aws:kms:dsse', 'alias/lake') },
  { name: 'S3’s keys', verdict: 'fail', reason: /by AES256/, facts: rule('AES256') },
  { name: 'nothing set', verdict: 'fail', facts: { BucketEncryption: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { BucketEncryption: denied('s3:GetEncryptionConfiguration') },
  },
]);
