import type { BucketFacts } from '../../model/kinds/s3.ts';
import { cases, denied } from '../case.ts';

const CLOSED = { PublicAccessBlockConfiguration: null, OwnershipControls: null, acl: [], BucketPolicy: null };
const EVERYONE = {
  grantee: 'http://acs.amazonaws.com/groups/global/AllUsers',
  type: 'Group',
  permission: 'WRITE',
};
const ONLY_NEW = {
  BlockPublicAcls: true,
  IgnorePublicAcls: false,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: false,
};

const identity = { id: 'shop', arn: 'arn:aws:s3:::shop', account: { s3PublicAccessBlock: null } };
const bucket = (more: Partial<BucketFacts> = {}) => ({ ...identity, facts: { ...CLOSED, ...more } });
const policy = (condition?: object) =>
  JSON.stringify({
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: 's3:Get*',
      Resource: 'arn:aws:s3:::shop/*',
      ...(condition === undefined ? {} : { Condition: condition }),
    },
  });

export default cases('s3-bucket-not-public', 's3:bucket', [
  { name: 'nothing opens it', verdict: 'pass', ...bucket() },
  {
    name: 'an ACL opens it',
    verdict: 'fail',
    reason: /grants WRITE to everyone/,
    ...bucket({ acl: [EVERYONE] }),
  },
  {
    name: 'ACLs are disabled',
    verdict: 'pass',
    reason: /ACLs are disabled/,
    ...bucket({ acl: [EVERYONE], OwnershipControls: 'BucketOwnerEnforced' }),
  },
  {
    name: 'a policy opens it',
    verdict: 'fail',
    reason: /s3:Get\* to everyone/,
    ...bucket({ BucketPolicy: policy() }),
  },
  {
    name: 'an organization condition keeps it closed',
    verdict: 'pass',
    ...bucket({ BucketPolicy: policy({ StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } }) }),
  },
  {
    name: 'all addresses are no condition',
    verdict: 'fail',
    ...bucket({ BucketPolicy: policy({ IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } }) }),
  },
  {
    name: 'blocking new ones does not close it',
    verdict: 'fail',
    ...bucket({ BucketPolicy: policy(), PublicAccessBlockConfiguration: ONLY_NEW }),
  },
  {
    name: 'the account restricts it',
    verdict: 'pass',
    reason: /RestrictPublicBuckets is on, although/,
    ...bucket({ BucketPolicy: policy() }),
    account: { s3PublicAccessBlock: { ...ONLY_NEW, RestrictPublicBuckets: true } },
  },
  {
    name: 'a policy without meaning',
    verdict: 'unknown',
    reason: /cannot be read/,
    ...bucket({ BucketPolicy: '{"Statement":[{}]}' }),
  },
  {
    name: 'the ACL denied',
    verdict: 'unknown',
    reason: /grant s3:GetBucketAcl/,
    ...identity,
    facts: { ...CLOSED, acl: denied('s3:GetBucketAcl') },
  },
  {
    name: 'the account denied',
    verdict: 'unknown',
    ...bucket({ acl: [EVERYONE] }),
    account: { s3PublicAccessBlock: denied('s3:GetAccountPublicAccessBlock') },
  },
]);
