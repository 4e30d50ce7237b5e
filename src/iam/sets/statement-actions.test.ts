import { describe, expect, it } from 'vitest';
import { actionCount, actionsNamed, runsHave } from './action-patterns.ts';
import { policyOf } from './fixtures/accounts.ts';
import type { Words } from './fixtures/accounts.ts';
import { statementActions } from './statement-actions.ts';

type Where = 'everywhere' | 'somewhere' | 'nowhere';

function where(words: Words, action: string, partition = 'aws'): Where {
  const { version, statements } = policyOf(words);
  const [number] = actionsNamed(action);
  const [statement] = statements;
  if (number === undefined || statement === undefined) throw new Error(`there is no ${action}`);
  const { everywhere, somewhere } = statementActions(statement, version, partition);
  if (runsHave(everywhere, number)) return 'everywhere';
  return runsHave(somewhere, number) ? 'somewhere' : 'nowhere';
}

describe('what a statement is about', () => {
  const bucket = ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'];
  const cases: readonly (readonly [action: string, Where, Words])[] = [
    ['s3:GetObject', 'everywhere', { Action: 's3:*' }],
    ['s3:GetObject', 'somewhere', { Action: 's3:*', Resource: bucket }],
    ['s3:ListBucket', 'somewhere', { Action: 's3:*', Resource: bucket }],
    ['s3:ListAllMyBuckets', 'nowhere', { Action: 's3:*', Resource: bucket }],
    ['s3:PutAccountPublicAccessBlock', 'nowhere', { Action: 's3:*', Resource: bucket }],
    // Objects are also read through access points, which have another form.
    ['s3:GetObject', 'somewhere', { Action: 's3:*', Resource: 'arn:aws:s3:::*' }],
    ['kms:Decrypt', 'everywhere', { Action: 'kms:*', Resource: 'arn:aws:kms:*:*:key/*' }],
    ['kms:Decrypt', 'somewhere', { Action: 'kms:*', Resource: 'arn:aws:kms:eu-west-1:*:key/*' }],
    [
      'kms:Decrypt',
      'somewhere',
      { Action: 'kms:*', Resource: 'arn:aws:kms:*:*:key/${aws:PrincipalTag/key}' },
    ],
    ['iam:PassRole', 'everywhere', { Action: 'iam:*', Resource: 'arn:aws:iam::*:role/*' }],
    ['iam:CreateUser', 'nowhere', { Action: 'iam:*', Resource: 'arn:aws:iam::*:role/*' }],
    ['iam:CreateUser', 'nowhere', { Action: 'iam:CreateUser', Resource: 'arn:aws:iam::*:role/*' }],
    ['iam:PassRole', 'nowhere', { Action: '*', Resource: 'arn:aws:s3:::*' }],
    ['dynamodb:GetItem', 'somewhere', { Action: '*', Resource: 'arn:aws:dynamodb:*:*:table/orders' }],
    // "If the ARN is not complete, AWS completes it."
    ['dynamodb:GetItem', 'everywhere', { Action: '*', Resource: 'arn:aws:dynamodb' }],
    // A star may stand for several fields.
    ['lambda:InvokeFunction', 'somewhere', { Action: '*', Resource: 'arn:aws:lambda:*:function:resize:*' }],
    ['s3:GetObject', 'somewhere', { Action: '*', Resource: 'arn:*:s3:::data/*' }],
    ['s3:GetObject', 'nowhere', { Action: '*', Resource: '' }],
  ];

  it.each(cases)('%s: %s of %j', (action, expected, words) => {
    expect(where(words, action)).toBe(expected);
  });

  it.each<readonly [action: string, Where, Words]>([
    ['sagemaker:CreateDomain', 'nowhere', { Action: '*', NotResource: 'arn:aws:sagemaker:*:*:domain/*' }],
    ['sagemaker:CreateModel', 'everywhere', { Action: '*', NotResource: 'arn:aws:sagemaker:*:*:domain/*' }],
    ['iam:PassRole', 'everywhere', { Action: '*', NotResource: 'arn:aws:sagemaker:*:*:domain/*' }],
    ['s3:GetObject', 'somewhere', { Action: '*', NotResource: 'arn:aws:s3:::data/*' }],
    ['s3:GetObject', 'nowhere', { Action: '*', NotResource: '*' }],
    ['ec2:DescribeInstances', 'everywhere', { Action: '*', NotResource: 'arn:aws:s3:::data/*' }],
    ['s3:GetObject', 'nowhere', { Action: '*', NotResource: [] }],
  ])('with NotResource, %s: %s of %j', (action, expected, words) => {
    expect(where(words, action)).toBe(expected);
  });
});

describe('where the reference may not be all', () => {
  it.each<readonly [action: string, Where, Words]>([
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
    ['s3:ListAllMyBuckets', 'somewhere', { Action: 's3:*', Resource: 'arn:aws:s3:::*' }],
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
    ['logs:DescribeLogGroups', 'somewhere', { Action: 'logs:*', Resource: 'arn:aws:logs:*:*:log-group:*' }],
    [
      'logs:DescribeLogGroups',
      'nowhere',
      { Action: 'logs:*', Resource: 'arn:aws:logs:*:*:log-group:/aws/x:*' },
    ],
    // https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html
    [
      'ssmmessages:OpenDataChannel',
      'somewhere',
      { Action: 'ssmmessages:OpenDataChannel', Resource: 'arn:aws:ssm:*:*:session/${aws:userid}-*' },
    ],
    ['ssmmessages:OpenDataChannel', 'nowhere', { Action: '*', Resource: 'arn:aws:ssm:*:*:session/*' }],
    // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSElasticBeanstalkServiceRolePolicy.html
    ['eks:CreateCluster', 'somewhere', { Action: 'eks:*', Resource: 'arn:aws:eks:*:*:cluster/beanstalk-*' }],
    [
      'sagemaker-mlflow:CreateRun',
      'somewhere',
      { Action: 'sagemaker-mlflow:CreateRun', Resource: 'arn:aws:sagemaker:*:*:mlflow-app/*' },
    ],
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/recovery-points.html
    [
      'backup:DescribeRecoveryPoint',
      'somewhere',
      { Action: 'backup:*', Resource: 'arn:aws:ec2:eu-west-1::snapshot/snap-05f426fd8kdjb4224' },
    ],
  ])('%s: %s of %j', (action, expected, words) => {
    expect(where(words, action)).toBe(expected);
  });
});

it('ARNs of another partition are nowhere', () => {
  const words: Words = { Action: '*', Resource: 'arn:aws-cn:s3:::data/*' };
  expect(where(words, 's3:GetObject', 'aws')).toBe('nowhere');
  expect(where(words, 's3:GetObject', 'aws-cn')).toBe('somewhere');
  expect(where(words, 's3:GetObject', '*')).toBe('somewhere');
});

it('patterns made to be slow, and many of them, end', () => {
  const slow = ['*', 'arn:*', 'arn:aws:s3'].map((head) => head + '*a?'.repeat(2000));
  for (const Resource of slow)
    expect(where({ Action: '*', Resource }, 's3:GetObject')).not.toBe('everywhere');
  const [statement] = policyOf({
    NotAction: Array.from({ length: 20_000 }, (_, at) => `s3:A${at}`),
  }).statements;
  if (statement === undefined) throw new Error('there is one');
  expect(statementActions(statement, '2012-10-17', 'aws').somewhere).toEqual([0, actionCount()]);
});
