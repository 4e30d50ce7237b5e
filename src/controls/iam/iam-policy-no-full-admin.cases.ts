import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE, policyDocument } from './fixtures/policies.ts';

export default cases('iam-policy-no-full-admin', 'iam:policy', [
  { name: 'little', verdict: 'pass', facts: { PolicyDocument: policyDocument(LITTLE), attachmentCount: 3 } },
  {
    name: 'everything',
    verdict: 'fail',
    reason: /attached to 1 user, group or role/,
    facts: { PolicyDocument: policyDocument(EVERYTHING), attachmentCount: 1 },
  },
  {
    name: 'everything, behind a NotAction statement and in lists',
    verdict: 'fail',
    facts: {
      PolicyDocument: policyDocument(
        { Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:s3:::x' },
        { Effect: 'Allow', Action: ['s3:*', '*'], Resource: ['*'] },
      ),
      attachmentCount: 2,
    },
  },
  {
    name: 'everything, with MFA',
    verdict: 'fail',
    reason: /under conditions/,
    facts: {
      PolicyDocument: policyDocument({
        ...EVERYTHING,
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      }),
      attachmentCount: 1,
    },
  },
  {
    name: 'every action on one bucket',
    verdict: 'pass',
    facts: {
      PolicyDocument: policyDocument({ ...EVERYTHING, Resource: 'arn:aws:s3:::x' }),
      attachmentCount: 1,
    },
  },
  {
    name: 'a Deny of everything',
    verdict: 'pass',
    facts: { PolicyDocument: policyDocument({ ...EVERYTHING, Effect: 'Deny' }), attachmentCount: 1 },
  },
  {
    name: 'everything in the partition of China',
    verdict: 'fail',
    arn: 'arn:aws-cn:iam::111122223333:policy/all',
    facts: {
      PolicyDocument: policyDocument({ ...EVERYTHING, Resource: 'arn:aws-cn:*' }),
      attachmentCount: 1,
    },
  },
  {
    name: 'everything, attached to nobody',
    verdict: 'not-applicable',
    facts: { PolicyDocument: policyDocument(EVERYTHING), attachmentCount: 0 },
  },
  { name: 'no policy', verdict: 'unknown', facts: { PolicyDocument: '{}', attachmentCount: 1 } },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountAuthorizationDetails/,
    facts: {
      PolicyDocument: denied('iam:GetAccountAuthorizationDetails'),
      attachmentCount: denied('iam:GetAccountAuthorizationDetails'),
    },
  },
]);
