import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-replicated',
  title: 'S3 buckets are copied to another region',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A bucket that exists once is lost with its region, its account’s mistake, or its deletion.',
  fix: 'Add a replication rule to a bucket of another region, for data that must survive a region.',
  items: ['own.isolation'],
  aka: { prowler: ['s3_bucket_cross_region_replication'], securityHub: ['S3.7'] },
  kind: 's3:bucket',
  facts: ['replicaBuckets'],
  relations: { replicas: to('s3:bucket', 'replicaBuckets', []) },
  judge(bucket, { related: { replicas } }) {
    if (replicas.length === 0)
      return fail('No enabled rule replicates the bucket; expected: one to another region.');
    const far = replicas.find((it) => it.found && it.to.region !== bucket.region);
    if (far?.found === true) return pass(`The bucket is replicated to ${far.to.id} in ${far.to.region}.`);
    const hidden = replicas.flatMap((it) => (it.found ? [] : [it.ref]));
    if (hidden.length > 0) {
      const detail = `the bucket ${hidden.join(', ')} is of another account or of a region that is not read`;
      return {
        verdict: 'unknown',
        reason: `Cannot tell where it is replicated to: ${detail}.`,
        cause: { kind: 'elsewhere', detail },
      };
    }
    return fail(`The bucket is replicated within ${bucket.region} only; expected: to another region.`);
  },
});
