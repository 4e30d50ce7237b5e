import { cases, denied } from '../case.ts';

const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const policy = (Principal: unknown, Condition: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'kms:*',
        Resource: '*',
      },
      { Sid: 'Use', Effect: 'Allow', Principal, Action: ['kms:Decrypt'], Resource: '*', Condition },
    ],
  });
const key = (KeyPolicy: string | null) => ({ arn, facts: { KeyPolicy } });

export default cases('kms-key-not-public', 'kms:key', [
  { name: 'another account', verdict: 'pass', ...key(policy({ AWS: 'arn:aws:iam::444455556666:root' })) },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /statement Use of the policy grants kms:Decrypt to anyone with an AWS account/,
    ...key(policy({ AWS: '*' })),
  },
  {
    name: 'everybody in the account, through a service',
    verdict: 'pass',
    ...key(
      policy(
        { AWS: '*' },
        {
          StringEquals: {
            'kms:CallerAccount': '111122223333',
            'kms:ViaService': 'ec2.eu-west-1.amazonaws.com',
          },
        },
      ),
    ),
  },
  {
    name: 'everybody through a service',
    verdict: 'fail',
    ...key(policy('*', { StringEquals: { 'kms:ViaService': 'ec2.eu-west-1.amazonaws.com' } })),
  },
  { name: 'of AWS', verdict: 'not-applicable', reason: /AWS manages/, ...key(null) },
  { name: 'known by its alias to be of AWS', verdict: 'not-applicable', managedByAws: true, facts: {} },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant kms:GetKeyPolicy/,
    arn,
    facts: { KeyPolicy: denied('kms:GetKeyPolicy') },
  },
]);
