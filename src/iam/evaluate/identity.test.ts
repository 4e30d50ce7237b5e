import { describe } from 'vitest';
import {
  ANONYMOUS,
  allow,
  check,
  deny,
  federated,
  role,
  root,
  service,
  session,
} from './fixtures/questions.ts';

const BUCKET = 'arn:aws:s3:::bucket';
const OBJECT = `${BUCKET}/key`;

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
describe('identity policies alone', () => {
  check([
    ['nothing allows', { does: 's3:GetObject', on: OBJECT }, 'denied'],
    ['an Allow', { does: 's3:GetObject', on: OBJECT, identity: [allow('s3:GetObject', OBJECT)] }, 'allowed'],
    [
      'an Allow of another action',
      { does: 's3:GetObject', on: OBJECT, identity: [allow('s3:PutObject', OBJECT)] },
      'denied',
    ],
    [
      'a Deny over an Allow',
      { does: 's3:GetObject', on: OBJECT, identity: [allow('*'), deny('s3:*', OBJECT)] },
      'denied',
    ],
    [
      'a Deny before an Allow',
      { does: 's3:GetObject', on: OBJECT, identity: [deny('s3:*', OBJECT), allow('*')] },
      'denied',
    ],
    [
      'a Deny on something else',
      { does: 's3:GetObject', on: OBJECT, identity: [allow('*'), deny('s3:*', BUCKET)] },
      'allowed',
    ],
    ['a Deny alone', { does: 's3:GetObject', on: OBJECT, identity: [deny('iam:*')] }, 'denied'],
    ['a policy that was not read', { does: 's3:GetObject', on: OBJECT, identity: 'unread' }, 'conditional'],
    [
      'a role, by whatever session',
      { who: role(), does: 's3:GetObject', on: OBJECT, identity: [allow('s3:*')] },
      'allowed',
    ],
    [
      'one session',
      { who: session(), does: 's3:GetObject', on: OBJECT, identity: [allow('s3:*')] },
      'allowed',
    ],
    ['the root user, whom no policy holds', { who: root(), does: 's3:GetObject', on: OBJECT }, 'allowed'],
    [
      'a service, which has no policies of its own',
      { who: service('sns.amazonaws.com'), does: 's3:GetObject', on: OBJECT, identity: [allow('*')] },
      'denied',
    ],
    [
      'nobody in particular',
      { who: ANONYMOUS, does: 's3:GetObject', on: OBJECT, identity: [allow('*')] },
      'denied',
    ],
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getfederationtoken.html
    [
      'a federated user without session policies',
      { who: federated(), does: 's3:GetObject', on: OBJECT, identity: [allow('s3:*')] },
      'denied',
    ],
    [
      'a federated user with session policies',
      {
        who: federated(),
        does: 's3:GetObject',
        on: OBJECT,
        identity: [allow('s3:*')],
        session: [allow('s3:Get*')],
      },
      'allowed',
    ],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
describe('actions', () => {
  const iam = 'arn:aws:iam::111122223333:user/bob';
  check([
    [
      'in another case',
      { does: 'IAM:listaccesskeys', on: iam, identity: [allow('iam:ListAccessKeys')] },
      'allowed',
    ],
    [
      'in another case in the policy',
      { does: 'iam:ListAccessKeys', on: iam, identity: [allow('IAM:LISTaccesskeys')] },
      'allowed',
    ],
    [
      '*AccessKey* at the end',
      { does: 'iam:CreateAccessKey', on: iam, identity: [allow('iam:*AccessKey*')] },
      'allowed',
    ],
    [
      '*AccessKey* in the middle',
      { does: 'iam:ListAccessKeys', on: iam, identity: [allow('iam:*AccessKey*')] },
      'allowed',
    ],
    [
      '*AccessKey* elsewhere',
      { does: 'iam:CreateUser', on: iam, identity: [allow('iam:*AccessKey*')] },
      'denied',
    ],
    ['a question mark', { does: 'iam:GetUser', on: iam, identity: [allow('iam:?etUser')] }, 'allowed'],
    [
      'a question mark is one character',
      { does: 'iam:GetUser', on: iam, identity: [allow('iam:?GetUser')] },
      'denied',
    ],
    [
      'a wildcard in the service',
      { does: 's3:GetObject', on: OBJECT, identity: [allow('s*:Get*')] },
      'allowed',
    ],
    ['two stars', { does: 's3:GetObject', on: OBJECT, identity: [allow('**')] }, 'allowed'],
    ['*:*', { does: 's3:GetObject', on: OBJECT, identity: [allow('*:*')] }, 'allowed'],
    [
      'one of a list',
      { does: 's3:GetObject', on: OBJECT, identity: [allow(['ec2:*', 's3:Get*'])] },
      'allowed',
    ],
    ['an empty list', { does: 's3:GetObject', on: OBJECT, identity: [allow([])] }, 'denied'],
    [
      'an empty list denies nothing',
      { does: 's3:GetObject', on: OBJECT, identity: [allow('*'), deny([])] },
      'allowed',
    ],
    [
      'NotAction with Allow: everything else on these resources',
      {
        does: 's3:GetObject',
        on: OBJECT,
        identity: [{ Effect: 'Allow', NotAction: 's3:DeleteBucket', Resource: 'arn:aws:s3:::*' }],
      },
      'allowed',
    ],
    [
      'NotAction with Allow: not the listed one',
      {
        does: 's3:DeleteBucket',
        on: BUCKET,
        identity: [{ Effect: 'Allow', NotAction: 's3:DeleteBucket', Resource: 'arn:aws:s3:::*' }],
      },
      'denied',
    ],
    [
      'NotAction with Allow: not other services, by their resources',
      {
        does: 'iam:CreateUser',
        on: iam,
        identity: [{ Effect: 'Allow', NotAction: 's3:DeleteBucket', Resource: 'arn:aws:s3:::*' }],
      },
      'denied',
    ],
    [
      'NotAction with Allow: every service but one',
      {
        does: 'ec2:RunInstances',
        on: 'arn:aws:ec2:eu-west-1:111122223333:instance/*',
        identity: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      },
      'allowed',
    ],
    [
      'NotAction with Allow: that one not',
      { does: 'iam:CreateUser', on: iam, identity: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] },
      'denied',
    ],
    [
      'NotAction with Deny',
      {
        does: 's3:GetObject',
        on: OBJECT,
        identity: [allow('*'), { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }],
      },
      'denied',
    ],
    [
      'NotAction with Deny: not the listed one',
      {
        does: 'iam:GetUser',
        on: iam,
        identity: [allow('*'), { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }],
      },
      'allowed',
    ],
    [
      'NotAction of an empty list has no effect',
      { does: 'iam:GetUser', on: iam, identity: [{ Effect: 'Allow', NotAction: [], Resource: '*' }] },
      'denied',
    ],
    [
      'an action that the table does not know',
      { does: 'newservice:DoIt', identity: [allow('newservice:*')] },
      'allowed',
    ],
  ]);
});
