import { cases, denied } from '../case.ts';

const NONE = {
  BlockPublicAcls: false,
  IgnorePublicAcls: false,
  BlockPublicPolicy: false,
  RestrictPublicBuckets: false,
};
const account = { s3PublicAccessBlock: null, organization: null };
const policy = (Principal: unknown, Condition: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal,
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::lake/*',
      Condition,
    },
  });
const AGENCY = { AWS: 'arn:aws:iam::444455556666:root' };
const lake = (BucketPolicy: string | null) => ({ BucketPolicy, PublicAccessBlockConfiguration: NONE });

export default cases('s3-bucket-foreign-access', 's3:bucket', [
  { name: 'no policy', verdict: 'pass', id: 'lake', facts: lake(null), account },
  {
    name: 'another account',
    verdict: 'fail',
    reason: /account 444455556666/,
    id: 'lake',
    facts: lake(policy(AGENCY)),
    account,
  },
  {
    name: 'an account that is known',
    verdict: 'pass',
    id: 'lake',
    facts: lake(policy(AGENCY)),
    account,
    settings: { knownAccounts: ['444455556666'] },
  },
  { name: 'everybody', verdict: 'fail', id: 'lake', facts: lake(policy('*')), account },
  {
    name: 'everybody, which block public access stops',
    verdict: 'pass',
    id: 'lake',
    facts: {
      BucketPolicy: policy('*'),
      PublicAccessBlockConfiguration: { ...NONE, RestrictPublicBuckets: true },
    },
    account,
  },
  {
    name: 'another account, which block public access does not stop',
    verdict: 'fail',
    id: 'lake',
    facts: {
      BucketPolicy: policy(AGENCY),
      PublicAccessBlockConfiguration: { ...NONE, RestrictPublicBuckets: true },
    },
    account,
  },
  {
    name: 'the own organization',
    verdict: 'pass',
    id: 'lake',
    facts: lake(policy('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-mine000000' } })),
    account: {
      s3PublicAccessBlock: null,
      organization: { id: 'o-mine000000', managementAccountId: '222233334444' },
    },
  },
  {
    name: 'some organization, of which it was not read whose it is',
    verdict: 'unknown',
    id: 'lake',
    facts: lake(policy('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-mine000000' } })),
    account: { s3PublicAccessBlock: null, organization: denied('organizations:DescribeOrganization') },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { BucketPolicy: denied('s3:GetBucketPolicy'), PublicAccessBlockConfiguration: NONE },
    account,
  },
]);
