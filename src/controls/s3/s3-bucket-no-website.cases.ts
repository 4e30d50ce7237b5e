import { cases, denied } from '../case.ts';

export default cases('s3-bucket-no-website', 's3:bucket', [
  { name: 'no website', verdict: 'pass', facts: { website: false } },
  { name: 'a website', verdict: 'fail', facts: { website: true } },
  { name: 'denied', verdict: 'unknown', facts: { website: denied('s3:GetBucketWebsite') } },
]);
