import { cases, denied, unread } from '../case.ts';

const identity = { id: 'shop', arn: 'arn:aws:s3:::shop' };
const BOTH = ['arn:aws:s3:::shop', 'arn:aws:s3:::shop/*'];

function deny(more: object = {}) {
  const plain = { Bool: { 'aws:SecureTransport': 'false' } };
  const Statement = {
    Sid: 'tls',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: BOTH,
    Condition: plain,
    ...more,
  };
  return { ...identity, facts: { BucketPolicy: JSON.stringify({ Version: '2012-10-17', Statement }) } };
}

export default cases('s3-bucket-tls-only', 's3:bucket', [
  { name: 'denied to all', verdict: 'pass', reason: /statement 0 \(tls\)/, ...deny() },
  {
    name: 'in another spelling',
    verdict: 'pass',
    ...deny({ Principal: { AWS: ['*'] }, Condition: { Bool: { 'AWS:securetransport': [false] } } }),
  },
  {
    name: 'no policy',
    verdict: 'fail',
    reason: /no bucket policy/,
    ...identity,
    facts: { BucketPolicy: null },
  },
  { name: 'reads only', verdict: 'fail', ...deny({ Action: 's3:GetObject' }) },
  { name: 'objects only', verdict: 'fail', ...deny({ Resource: 'arn:aws:s3:::shop/*' }) },
  { name: 'one principal', verdict: 'fail', ...deny({ Principal: { AWS: '111122223333' } }) },
  {
    name: 'a further condition',
    verdict: 'fail',
    ...deny({
      Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:PrincipalTag/a': 'b' } },
    }),
  },
  {
    name: 'an Allow asks for TLS',
    verdict: 'fail',
    ...deny({ Effect: 'Allow', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
  },
  {
    name: 'a policy without meaning',
    verdict: 'unknown',
    reason: /cannot be read/,
    ...deny({ Action: undefined }),
  },
  {
    name: 'a policy that was cut',
    verdict: 'unknown',
    ...identity,
    facts: { BucketPolicy: unread({ kind: 'unparsable', operation: 's3:GetBucketPolicy' }) },
  },
  { name: 'denied', verdict: 'unknown', ...identity, facts: { BucketPolicy: denied('s3:GetBucketPolicy') } },
]);
