import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';
import { bucketElsewhere } from './bucket-elsewhere.ts';

export default control({
  id: 'cloudtrail-bucket-access-logged',
  title: 'Access to the buckets that hold CloudTrail logs is logged',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Access logs of the trail bucket show who read or deleted the evidence.',
  fix: 'Turn on server access logging for the trail bucket, into another bucket.',
  items: ['monitor.cloudtrail', 'monitor.s3-logs'],
  aka: {
    prowler: ['cloudtrail_logs_s3_bucket_access_logging_enabled'],
    cloudsploit: ['cloudtrailBucketAccessLogging'],
    securityHub: ['CloudTrail.7'],
  },
  kind: 'cloudtrail:trail',
  facts: ['S3BucketName'],
  relations: { buckets: to('s3:bucket', 'S3BucketName', ['LoggingConfiguration']) },
  judge({ facts: { S3BucketName: name } }, { related: { buckets } }) {
    const bucket = buckets[0];
    if (bucket?.found !== true) return bucketElsewhere(name);
    const logging = bucket.to.facts.LoggingConfiguration;
    if (logging === null)
      return fail(`Access to bucket ${name} is not logged; expected: server access logging.`);
    return pass(`Access to bucket ${name} is logged to bucket ${logging.DestinationBucketName}.`);
  },
});
