import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const group = (KmsKeyId: string | null): Neighbour => ({
  kind: 'logs:log-group',
  id: 'bedrock',
  facts: { KmsKeyId },
});
const bucket = (SSEAlgorithm: string): Neighbour => ({
  kind: 's3:bucket',
  id: 'asked',
  region: 'global',
  facts: { BucketEncryption: [{ SSEAlgorithm, KMSMasterKeyID: null, BucketKeyEnabled: false }] },
});
const GROUP = { logGroupName: 'bedrock', bucketNames: [] };
const BUCKET = { logGroupName: null, bucketNames: ['asked'] };

export default cases('bedrock-invocation-logs-encrypted', 'bedrock:invocation-logging', [
  { name: 'a group with a key', verdict: 'pass', facts: GROUP, others: [group('key-1')] },
  { name: 'a group without', verdict: 'fail', reason: /group bedrock/, facts: GROUP, others: [group(null)] },
  { name: 'a bucket with KMS', verdict: 'pass', facts: BUCKET, others: [bucket('aws:kms')] },
  { name: 'a bucket with keys of S3', verdict: 'fail', facts: BUCKET, others: [bucket('AES256')] },
  {
    name: 'a good group and a plain bucket for what is large',
    verdict: 'fail',
    reason: /key: the bucket asked; /,
    facts: { logGroupName: 'bedrock', bucketNames: ['asked'] },
    others: [group('key-1'), bucket('AES256')],
  },
  { name: 'a bucket that is gone', verdict: 'unknown', reason: /not found/, facts: BUCKET },
  {
    name: 'a group that could not be read',
    verdict: 'unknown',
    facts: GROUP,
    others: [
      { kind: 'logs:log-group', id: 'bedrock', facts: { KmsKeyId: denied('logs:DescribeLogGroups') } },
    ],
  },
]);
