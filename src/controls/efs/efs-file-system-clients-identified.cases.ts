import { cases, denied } from '../case.ts';

const policy = (statement: object) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Resource: '*', ...statement }] });

export default cases('efs-file-system-clients-identified', 'efs:file-system', [
  {
    name: 'no policy',
    verdict: 'fail',
    reason: /every client that reaches a mount target/,
    facts: { FileSystemPolicy: null },
  },
  {
    name: 'a role',
    verdict: 'pass',
    facts: {
      FileSystemPolicy: policy({
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:role/web' },
        Action: 'elasticfilesystem:ClientMount',
      }),
    },
  },
  {
    name: 'denials alone, with which identities decide',
    verdict: 'pass',
    facts: {
      FileSystemPolicy: policy({
        Effect: 'Deny',
        Principal: '*',
        Action: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    },
  },
  {
    name: 'everybody by a mount target',
    verdict: 'fail',
    reason: /elasticfilesystem:ClientMount, elasticfilesystem:ClientWrite/,
    facts: {
      FileSystemPolicy: policy({
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
        Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } },
      }),
    },
  },
  {
    name: 'everybody, by one access point',
    verdict: 'pass',
    facts: {
      FileSystemPolicy: policy({
        Effect: 'Allow',
        Principal: '*',
        Action: 'elasticfilesystem:ClientMount',
        Condition: {
          StringEquals: {
            'elasticfilesystem:AccessPointArn':
              'arn:aws:elasticfilesystem:eu-west-1:111122223333:access-point/fsap-1',
          },
        },
      }),
    },
  },
  {
    name: 'everybody of the organization',
    verdict: 'pass',
    facts: {
      FileSystemPolicy: policy({
        Effect: 'Allow',
        Principal: '*',
        Action: 'elasticfilesystem:Client*',
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
      }),
    },
  },
  { name: 'no policy that AWS would take', verdict: 'unknown', facts: { FileSystemPolicy: '{}' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { FileSystemPolicy: denied('elasticfilesystem:DescribeFileSystemPolicy') },
  },
]);
