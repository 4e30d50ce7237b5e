import type { BucketFacts } from '../../model/kinds/s3.ts';
import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const facts = { S3BucketName: 'logs' };

function bucket(logging: BucketFacts['LoggingConfiguration'], region = 'eu-west-1'): Neighbour {
  return { kind: 's3:bucket', id: 'logs', region, facts: { LoggingConfiguration: logging } };
}

export default cases('cloudtrail-bucket-access-logged', 'cloudtrail:trail', [
  {
    name: 'logged',
    verdict: 'pass',
    reason: /to bucket audit/,
    facts,
    others: [bucket({ DestinationBucketName: 'audit', LogFilePrefix: '' })],
  },
  {
    name: 'the bucket is in another region',
    verdict: 'pass',
    facts,
    others: [bucket({ DestinationBucketName: 'audit', LogFilePrefix: 'x/' }, 'us-east-1')],
  },
  { name: 'not logged', verdict: 'fail', reason: /logs is not logged/, facts, others: [bucket(null)] },
  { name: 'in another account', verdict: 'unknown', reason: /bucket logs is not among/, facts },
  {
    name: 'denied',
    verdict: 'unknown',
    facts,
    others: [
      { kind: 's3:bucket', id: 'logs', facts: { LoggingConfiguration: denied('s3:GetBucketLogging') } },
    ],
  },
  { name: 'buckets not listed', verdict: 'unknown', facts, unlisted: ['s3:bucket'] },
]);
