import { describe } from 'vitest';
import { allow, check, deny, given, role, user } from './fixtures/questions.ts';

const BUCKET = 'arn:aws:s3:::bucket';
const OBJECT = `${BUCKET}/key`;
const QUEUE = 'arn:aws:sqs:us-east-2:111122223333:alice-queue';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
describe('resources', () => {
  const deep = 'arn:aws:s3:::amzn-s3-demo-bucket/1/2/test/3/object.jpg';
  const payroll = {
    Effect: 'Deny',
    Action: 's3:*',
    NotResource: ['arn:aws:s3:::HRBucket/Payroll', 'arn:aws:s3:::HRBucket/Payroll/*'],
  };
  check([
    [
      'a bucket is not its objects',
      { does: 's3:GetObject', on: OBJECT, identity: [allow('s3:*', BUCKET)] },
      'denied',
    ],
    [
      'objects are not their bucket',
      { does: 's3:ListBucket', on: BUCKET, identity: [allow('s3:*', `${BUCKET}/*`)] },
      'denied',
    ],
    [
      'a star reaches over slashes',
      {
        does: 's3:GetObject',
        on: deep,
        identity: [allow('s3:*', 'arn:aws:s3:::amzn-s3-demo-bucket/*/test/*')],
      },
      'allowed',
    ],
    [
      'both slashes must be there',
      {
        does: 's3:GetObject',
        on: 'arn:aws:s3:::amzn-s3-demo-bucket/1-test/object.jpg',
        identity: [allow('s3:*', 'arn:aws:s3:::amzn-s3-demo-bucket/*/test/*')],
      },
      'denied',
    ],
    [
      'a star for region and account',
      { does: 'sqs:SendMessage', on: QUEUE, identity: [allow('sqs:*', 'arn:aws:sqs:*:*:alice-*')] },
      'allowed',
    ],
    [
      'an incomplete ARN',
      { does: 'sqs:SendMessage', on: QUEUE, identity: [allow('sqs:*', 'arn:aws:sqs')] },
      'allowed',
    ],
    [
      'names are compared with case',
      { does: 's3:GetObject', on: OBJECT, identity: [allow('s3:*', 'arn:aws:s3:::Bucket/*')] },
      'denied',
    ],
    [
      'a wildcard within a segment, where only a colon can be what it stands for',
      {
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket/a:b/c',
        identity: [allow('s3:*', 'arn:aws:s3:::bucket/a*/c')],
      },
      'conditional',
    ],
    ['an empty list', { does: 's3:GetObject', on: OBJECT, identity: [allow('*', [])] }, 'denied'],
    [
      'NotResource with Allow',
      {
        does: 's3:GetObject',
        on: OBJECT,
        identity: [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::HRBucket/*' }],
      },
      'allowed',
    ],
    [
      'NotResource with Allow: not the listed one',
      {
        does: 's3:GetObject',
        on: 'arn:aws:s3:::HRBucket/x',
        identity: [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::HRBucket/*' }],
      },
      'denied',
    ],
    [
      'NotResource with Deny',
      { does: 's3:GetObject', on: OBJECT, identity: [allow('*'), payroll] },
      'denied',
    ],
    [
      'NotResource with Deny: not the listed one',
      { does: 's3:GetObject', on: 'arn:aws:s3:::HRBucket/Payroll/x', identity: [allow('*'), payroll] },
      'allowed',
    ],
    [
      'NotResource with Deny: not other services',
      { does: 'sqs:SendMessage', on: QUEUE, identity: [allow('*'), payroll] },
      'allowed',
    ],
    [
      'NotResource of an empty list has no effect',
      { does: 's3:GetObject', on: OBJECT, identity: [{ Effect: 'Allow', Action: '*', NotResource: [] }] },
      'denied',
    ],
    [
      'an action without a resource',
      { does: 'ec2:DescribeInstances', identity: [allow('ec2:*')] },
      'allowed',
    ],
    [
      'an action without a resource needs the star',
      { does: 'ec2:DescribeInstances', identity: [allow('ec2:*', 'arn:aws:ec2:*:*:instance/*')] },
      'denied',
    ],
    [
      'and is asked about none, whatever the question names',
      {
        does: 'ec2:DescribeInstances',
        on: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1',
        identity: [allow('ec2:*', 'arn:aws:ec2:*:*:instance/*')],
      },
      'denied',
    ],
    // AWS's pages on NotAction and on evaluation contradict each other.
    [
      'ListAllMyBuckets on every bucket',
      { does: 's3:ListAllMyBuckets', identity: [allow('s3:*', 'arn:aws:s3:::*')] },
      'conditional',
    ],
    [
      'ListAllMyBuckets on a bucket',
      { does: 's3:ListAllMyBuckets', identity: [allow('s3:*', BUCKET)] },
      'denied',
    ],
    [
      'another service on every bucket',
      { does: 'ec2:DescribeInstances', identity: [allow('*', 'arn:aws:s3:::*')] },
      'denied',
    ],
  ]);
});

describe('a pattern for the resource', () => {
  const all = 'arn:aws:s3:::bucket/*';
  check([
    ['all of it', { does: 's3:GetObject', on: all, identity: [allow('s3:*', 'arn:aws:s3:::b*')] }, 'allowed'],
    [
      'a part of it',
      { does: 's3:GetObject', on: all, identity: [allow('s3:*', 'arn:aws:s3:::bucket/home/*')] },
      'conditional',
    ],
    [
      'one of it',
      { does: 's3:GetObject', on: all, identity: [allow('s3:*', 'arn:aws:s3:::bucket/home')] },
      'conditional',
    ],
    [
      'none of it',
      { does: 's3:GetObject', on: all, identity: [allow('s3:*', 'arn:aws:s3:::other/*')] },
      'denied',
    ],
    [
      'all but a part',
      {
        does: 's3:GetObject',
        on: all,
        identity: [allow('s3:*'), deny('s3:*', 'arn:aws:s3:::bucket/home/*')],
      },
      'conditional',
    ],
    [
      'denied in whole',
      { does: 's3:GetObject', on: all, identity: [allow('s3:*'), deny('s3:*', 'arn:aws:s3:::bucket*')] },
      'denied',
    ],
    [
      'a Deny beside it',
      { does: 's3:GetObject', on: all, identity: [allow('s3:*'), deny('s3:*', 'arn:aws:s3:::other/*')] },
      'allowed',
    ],
    ['everything', { does: 's3:GetObject', on: '*', identity: [allow('s3:*')] }, 'allowed'],
    [
      'everything, of which a part',
      { does: 's3:GetObject', on: '*', identity: [allow('s3:*', 'arn:aws:s3:::bucket/*')] },
      'conditional',
    ],
    [
      'a variable of unknown value in it',
      {
        does: 's3:GetObject',
        on: all,
        identity: [allow('s3:*', 'arn:aws:s3:::b${aws:PrincipalTag/team}*')],
      },
      'conditional',
    ],
    [
      'NotResource beside it',
      {
        does: 's3:GetObject',
        on: all,
        identity: [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::other/*' }],
      },
      'allowed',
    ],
    [
      'NotResource within it',
      {
        does: 's3:GetObject',
        on: all,
        identity: [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::bucket/home/*' }],
      },
      'conditional',
    ],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
describe('policy variables', () => {
  const home = allow('s3:*', 'arn:aws:s3:::mybucket/${aws:username}/*');
  const team = allow('s3:*', 'arn:aws:s3:::bucket-${aws:PrincipalTag/team}/*');
  const defaulted = allow('s3:*', "arn:aws:s3:::bucket-${aws:PrincipalTag/team, 'company-wide'}/*");
  check([
    [
      'the own name',
      { does: 's3:GetObject', on: 'arn:aws:s3:::mybucket/alice/x', identity: [home] },
      'allowed',
    ],
    [
      "somebody else's name",
      { does: 's3:GetObject', on: 'arn:aws:s3:::mybucket/bob/x', identity: [home] },
      'denied',
    ],
    [
      'a role has no user name',
      { who: role(), does: 's3:GetObject', on: 'arn:aws:s3:::mybucket/app/x', identity: [home] },
      'denied',
    ],
    [
      'sqs queues of the own name',
      {
        does: 'sqs:DeleteQueue',
        on: QUEUE,
        identity: [allow('sqs:*', 'arn:aws:sqs:us-east-2:*:${aws:username}-queue')],
      },
      'allowed',
    ],
    [
      'a tag',
      {
        who: user('a', { tags: { team: 'yellow' } }),
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket-yellow/x',
        identity: [team],
      },
      'allowed',
    ],
    [
      'another tag',
      {
        who: user('a', { tags: { team: 'red' } }),
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket-yellow/x',
        identity: [team],
      },
      'denied',
    ],
    [
      'a star in a tag is no wildcard',
      {
        who: user('a', { tags: { team: '*' } }),
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket-yellow/x',
        identity: [team],
      },
      'denied',
    ],
    [
      'without the tag nothing matches',
      { who: user('a', { tags: {} }), does: 's3:GetObject', on: 'arn:aws:s3:::bucket-/x', identity: [team] },
      'denied',
    ],
    [
      'tags that are not known',
      { does: 's3:GetObject', on: 'arn:aws:s3:::bucket-yellow/x', identity: [team] },
      'conditional',
    ],
    [
      'tags that are not known, and elsewhere',
      { does: 's3:GetObject', on: 'arn:aws:s3:::other/x', identity: [team] },
      'denied',
    ],
    [
      'without the tag nothing matches, of a pattern either',
      { who: user('a', { tags: {} }), does: 's3:GetObject', on: '*', identity: [team] },
      'denied',
    ],
    [
      'without the tag nothing matches, of an action without a resource either',
      {
        who: user('a', { tags: {} }),
        does: 'ec2:DescribeInstances',
        identity: [allow('*', '${aws:PrincipalTag/all}')],
      },
      'denied',
    ],
    [
      'a default for the tag',
      {
        who: user('a', { tags: {} }),
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket-company-wide/x',
        identity: [defaulted],
      },
      'allowed',
    ],
    [
      'a default is not needed',
      {
        who: user('a', { tags: { team: 'yellow' } }),
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket-company-wide/x',
        identity: [defaulted],
      },
      'denied',
    ],
    [
      'without a value, NotResource excepts nothing',
      {
        who: user('a', { tags: {} }),
        does: 's3:GetObject',
        on: OBJECT,
        identity: [
          allow('*'),
          { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::bucket/${aws:PrincipalTag/team}' },
        ],
      },
      'denied',
    ],
    [
      'in a condition',
      {
        who: user('a', { tags: { team: 'x' } }),
        does: 's3:GetObject',
        on: OBJECT,
        context: { 's3:existingobjecttag/team': 'x' },
        identity: [
          allow(
            's3:*',
            '*',
            given({ StringEquals: { 's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}' } }),
          ),
        ],
      },
      'allowed',
    ],
    [
      'a negated condition matches a variable without a value',
      {
        who: user('a', { tags: {} }),
        does: 's3:GetObject',
        on: OBJECT,
        context: { 's3:existingobjecttag/team': 'x' },
        identity: [
          allow('s3:*'),
          deny(
            's3:*',
            '*',
            given({ StringNotEquals: { 's3:ExistingObjectTag/Team': '${aws:PrincipalTag/Team}' } }),
          ),
        ],
      },
      'denied',
    ],
    [
      'Version 2008-10-17 has no variables',
      { does: 's3:GetObject', on: 'arn:aws:s3:::mybucket/alice/x', identity: [home], version: '2008-10-17' },
      'denied',
    ],
    [
      'there the text itself matches',
      {
        does: 's3:GetObject',
        on: 'arn:aws:s3:::mybucket/${aws:username}/x',
        identity: [home],
        version: '2008-10-17',
      },
      'allowed',
    ],
    [
      '${*} is a star',
      {
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket/ab',
        identity: [allow('s3:*', 'arn:aws:s3:::bucket/a${*}')],
      },
      'denied',
    ],
  ]);
});
