import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-access-logging',
  title: 'Access to S3 buckets is logged',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote: 'The log helps to see what happened; nothing is open for want of it.',
  why: 'Without access logs nobody can say afterwards who read or deleted which object.',
  fix: 'Turn on server access logging for the bucket, into a bucket kept for logs.',
  items: ['monitor.s3-logs'],
  aka: {
    prowler: ['s3_bucket_server_access_logging_enabled'],
    cloudsploit: ['bucketLogging'],
    securityHub: ['S3.9'],
  },
  kind: 's3:bucket',
  facts: ['LoggingConfiguration'],
  judge({ facts: { LoggingConfiguration: logging } }) {
    if (logging === null) return fail('Server access logging is off; expected: on.');
    return pass(`Access is logged to bucket ${logging.DestinationBucketName}.`);
  },
});
