import { cases, denied } from '../case.ts';

const KMS = [{ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/lake', BucketKeyEnabled: true }];
const deny = (Condition: object, more: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::lake/*',
      Condition,
      ...more,
    },
  });
const NOT_KMS = { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } };
const lake = (BucketPolicy: string | null) => ({ BucketEncryption: KMS, BucketPolicy });

export default cases('s3-bucket-upload-encryption', 's3:bucket', [
  { name: 'all but KMS denied', verdict: 'pass', id: 'lake', facts: lake(deny(NOT_KMS)) },
  {
    name: 'denied where the header is there, which leaves the default to the others',
    verdict: 'pass',
    id: 'lake',
    facts: lake(deny({ ...NOT_KMS, Null: { 's3:x-amz-server-side-encryption': 'false' } })),
  },
  {
    name: 'S3’s keys denied by name',
    verdict: 'pass',
    id: 'lake',
    facts: lake(deny({ StringEquals: { 's3:x-amz-server-side-encryption': 'AES256' } })),
  },
  {
    name: 'only uploads without the header are denied',
    verdict: 'fail',
    id: 'lake',
    facts: lake(deny({ Null: { 's3:x-amz-server-side-encryption': 'true' } })),
  },
  {
    name: 'denied to one role',
    verdict: 'fail',
    id: 'lake',
    facts: lake(deny(NOT_KMS, { Principal: { AWS: 'arn:aws:iam::111122223333:role/r' } })),
  },
  {
    name: 'denied for one folder',
    verdict: 'fail',
    id: 'lake',
    facts: lake(deny(NOT_KMS, { Resource: 'arn:aws:s3:::lake/raw/*' })),
  },
  {
    name: 'denied from one network',
    verdict: 'fail',
    id: 'lake',
    facts: lake(deny({ ...NOT_KMS, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })),
  },
  { name: 'no policy', verdict: 'fail', facts: lake(null) },
  { name: 'a policy that is none', verdict: 'unknown', facts: lake('[]') },
  {
    name: 'S3’s keys are the default',
    verdict: 'not-applicable',
    facts: {
      BucketEncryption: [{ SSEAlgorithm: 'AES256', KMSMasterKeyID: null, BucketKeyEnabled: false }],
      BucketPolicy: null,
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { BucketEncryption: KMS, BucketPolicy: denied('s3:GetBucketPolicy') },
  },
]);
