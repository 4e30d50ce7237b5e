import type { BucketFacts } from '../../model/kinds/s3.ts';
import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const facts = { S3BucketName: 'logs' };
const account = { s3PublicAccessBlock: null };
const EVERYONE = {
  grantee: 'http://acs.amazonaws.com/groups/global/AllUsers',
  type: 'Group',
  permission: 'READ',
};
const CLOSED: Partial<BucketFacts> = {
  PublicAccessBlockConfiguration: null,
  OwnershipControls: null,
  acl: [],
  BucketPolicy: null,
};

function bucket(more: Partial<BucketFacts> = {}): Neighbour {
  return { kind: 's3:bucket', id: 'logs', arn: 'arn:aws:s3:::logs', facts: { ...CLOSED, ...more } };
}

export default cases('cloudtrail-bucket-not-public', 'cloudtrail:trail', [
  { name: 'closed', verdict: 'pass', facts, account, others: [bucket()] },
  {
    name: 'an ACL for everyone',
    verdict: 'fail',
    reason: /Bucket logs is public: the ACL grants READ to everyone/,
    facts,
    account,
    others: [bucket({ acl: [EVERYONE] })],
  },
  {
    name: 'an ACL that the account ignores',
    verdict: 'pass',
    facts,
    account: {
      s3PublicAccessBlock: {
        BlockPublicAcls: false,
        IgnorePublicAcls: true,
        BlockPublicPolicy: false,
        RestrictPublicBuckets: false,
      },
    },
    others: [bucket({ acl: [EVERYONE] })],
  },
  {
    name: 'a policy that has no meaning',
    verdict: 'unknown',
    reason: /policy cannot be read/,
    facts,
    account,
    others: [bucket({ BucketPolicy: '{"Statement":[{"Effect":"Maybe"}]}' })],
  },
  { name: 'in another account', verdict: 'unknown', reason: /bucket logs is not among/, facts, account },
  {
    name: 'the ACL denied',
    verdict: 'unknown',
    reason: /grant s3:GetBucketAcl/,
    facts,
    account,
    others: [{ kind: 's3:bucket', id: 'logs', facts: { ...CLOSED, acl: denied('s3:GetBucketAcl') } }],
  },
]);
