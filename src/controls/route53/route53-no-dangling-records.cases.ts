import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const record = (Type: string, value: string) => ({
  Name: 'old.example.com.',
  Type,
  values: [value],
  aliasTarget: null,
});
const facts = (...records: ReturnType<typeof record>[]) => ({ isPrivate: false, records });
const WEBSITE = record('CNAME', 'acme-gone.s3-website-eu-west-1.amazonaws.com');
const bucket = (id: string): Neighbour => ({ kind: 's3:bucket', id, facts: {} });
const spare: Neighbour = {
  kind: 'ec2:address',
  id: 'eipalloc-1',
  facts: { PublicIp: '203.0.113.7', associationId: null },
};

export default cases('route53-no-dangling-records', 'route53:hosted-zone', [
  { name: 'a bucket that is there', verdict: 'pass', facts: facts(WEBSITE), others: [bucket('acme-gone')] },
  {
    name: 'a bucket that is gone',
    verdict: 'fail',
    reason: /old\.example\.com\. leads to the bucket acme-gone, which this account does not have/,
    facts: facts(WEBSITE),
    others: [bucket('acme')],
  },
  {
    name: 'a bucket of another account of yours',
    verdict: 'pass',
    facts: facts(WEBSITE),
    settings: { knownBuckets: ['acme-gone'] },
  },
  {
    name: 'a spare address',
    verdict: 'fail',
    reason: /leads to 203\.0\.113\.7, which nothing uses/,
    facts: facts(record('A', '203.0.113.7')),
    others: [spare],
  },
  { name: 'private', verdict: 'not-applicable', facts: { isPrivate: true, records: [WEBSITE] } },
  { name: 'buckets may not be listed', verdict: 'unknown', facts: facts(WEBSITE), unlisted: ['s3:bucket'] },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { isPrivate: false, records: denied('route53:ListResourceRecordSets') },
  },
]);
