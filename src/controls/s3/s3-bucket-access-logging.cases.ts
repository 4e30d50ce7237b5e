import { cases, denied } from '../case.ts';

export default cases('s3-bucket-access-logging', 's3:bucket', [
  {
    name: 'logged',
    verdict: 'pass',
    reason: /to bucket audit/,
    facts: { LoggingConfiguration: { DestinationBucketName: 'audit', LogFilePrefix: 'shop/' } },
  },
  { name: 'not logged', verdict: 'fail', facts: { LoggingConfiguration: null } },
  { name: 'denied', verdict: 'unknown', facts: { LoggingConfiguration: denied('s3:GetBucketLogging') } },
]);
